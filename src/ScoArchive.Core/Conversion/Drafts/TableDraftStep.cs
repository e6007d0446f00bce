namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Gives the drafts that were gathered from lines of tables their role.</summary>
internal static class TableDraftStep
{
    /// <summary>Marks tables.</summary>
    public static Manuscript Apply(Manuscript manuscript) => manuscript with
    {
        Drafts = [.. manuscript.Drafts.Select(d => d.First.Table > 0 ? new TableDraft(d) : d)],
    };
}
