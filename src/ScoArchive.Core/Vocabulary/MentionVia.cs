namespace ScoArchive.Core.Vocabulary;

/// <summary>How a text names a state.</summary>
public enum MentionVia
{
    /// <summary>By an official or short name.</summary>
    Name,

    /// <summary>By an adjective or the name of its people.</summary>
    Adjective,

    /// <summary>By a city or region of it.</summary>
    Place,
}
