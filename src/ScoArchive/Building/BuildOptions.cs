using System.Collections.Immutable;
using ScoArchive.Core.Exports;
using ScoArchive.Hosting;
using ScoArchive.Pages;
using ScoArchive.Publishing;

namespace ScoArchive.Building;

/// <summary>What a build is asked to do.</summary>
/// <param name="Workspace">The folders.</param>
/// <param name="BaseUrl">Address of the site's root in place of the settings' one; empty to keep that.</param>
/// <param name="WithSearch">Whether to make the search index.</param>
/// <param name="Ledgers">What to do with the ledgers of permalinks.</param>
public sealed record BuildOptions(Workspace Workspace, string BaseUrl = "", bool WithSearch = true, LedgerUse Ledgers = LedgerUse.Write)
{
    /// <summary>Whether <see cref="BuildReport.Content"/> is asked for, so that a site that stands there already is built all the same.</summary>
    public bool NeedsContent { get; init; }

    /// <summary>Whether search engines may list the site; not a copy that is built for trial.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>The host whose form the rule files have.</summary>
    public HostForm Host { get; init; }

    /// <summary>The kinds of subject that the site has.</summary>
    public ImmutableArray<SubjectDeclaration> Subjects { get; init; } = SubjectList.All;

    /// <summary>The files beside documents' pages.</summary>
    public ImmutableArray<DocumentExport> Exports { get; init; } = DocumentExports.All;
}
