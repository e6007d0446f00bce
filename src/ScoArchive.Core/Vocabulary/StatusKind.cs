namespace ScoArchive.Core.Vocabulary;

/// <summary>A state's relation to the SCO.</summary>
public enum StatusKind
{
    /// <summary>Member state.</summary>
    Member,

    /// <summary>Observer, until the status was merged into that of partner.</summary>
    Observer,

    /// <summary>Dialogue partner, until the status was merged into that of partner.</summary>
    DialoguePartner,

    /// <summary>SCO partner.</summary>
    Partner,
}
