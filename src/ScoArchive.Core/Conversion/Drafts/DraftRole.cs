namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>What a draft will become.</summary>
internal enum DraftRole
{
    /// <summary>A paragraph, unless a step finds better.</summary>
    Paragraph,

    /// <summary>The document's title.</summary>
    Title,

    /// <summary>A section heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A passage set off as quoted.</summary>
    Quotation,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A note at the foot of a page.</summary>
    Note,

    /// <summary>Words that are no part of the running text.</summary>
    Aside,
}
