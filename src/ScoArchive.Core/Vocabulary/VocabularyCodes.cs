namespace ScoArchive.Core.Vocabulary;

/// <summary>Diagnostic codes for what can be wrong with the vocabularies.</summary>
public static class VocabularyCodes
{
    /// <summary>A code, date or word that is not of the form its key asks for.</summary>
    public const string Malformed = "SCO401";

    /// <summary>A slug or code that is used twice.</summary>
    public const string Repeated = "SCO402";

    /// <summary>A reference to something that the vocabulary does not hold.</summary>
    public const string Unresolved = "SCO403";
}
