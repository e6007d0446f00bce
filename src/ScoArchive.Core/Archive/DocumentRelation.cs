namespace ScoArchive.Core.Archive;

/// <summary>How one document stands to another.</summary>
public enum DocumentRelation
{
    /// <summary>This document reports on the other.</summary>
    ReportsOn,

    /// <summary>The other document reports on this one.</summary>
    ReportedBy,

    /// <summary>This document carries the other out.</summary>
    Implements,

    /// <summary>The other document carries this one out.</summary>
    ImplementedBy,

    /// <summary>This document takes the place of the other.</summary>
    Replaces,

    /// <summary>The other document takes the place of this one.</summary>
    ReplacedBy,

    /// <summary>This document is a translation of the other.</summary>
    TranslationOf,

    /// <summary>The other document is a translation of this one.</summary>
    TranslatedAs,

    /// <summary>The two bear on the same matter.</summary>
    SeeAlso,
}
