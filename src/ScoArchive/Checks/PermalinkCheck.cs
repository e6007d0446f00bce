using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Checks;

/// <summary>Checks that a document's page answers to every paragraph id that was ever published.</summary>
public static class PermalinkCheck
{
    /// <summary>Diagnostic code for a published id that leads nowhere.</summary>
    public const string Dead = "SCO503";

    /// <summary>The ids of the ledger that are no ids of the page.</summary>
    /// <param name="file">The page's file.</param>
    /// <param name="ids">The page's ids.</param>
    /// <param name="published">The ids that it must answer to.</param>
    public static IEnumerable<Diagnostic> Check(string file, IReadOnlySet<string> ids, IEnumerable<BlockId> published) =>
        from id in published
        where !ids.Contains(id.Value)
        select Diagnostic.Error(Dead, file, 0, $"the published paragraph id '{id}' leads nowhere on the page", "this is a mistake of the theme; report it");
}
