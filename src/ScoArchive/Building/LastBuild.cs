using System.Collections.Immutable;
using ScoArchive.Cache;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Publishing;

namespace ScoArchive.Building;

/// <summary>
/// Knows whether anything is to be done at all: where everything that a build reads is as it was when a site was published,
/// and that site stands as it was published, the build would only do it again.
/// </summary>
internal sealed class LastBuild
{
    private readonly BuildOptions _options;
    private readonly WorkCache _cache;
    private readonly BuildInputs? _inputs;

    private LastBuild(BuildOptions options, WorkCache cache) =>
        (_options, _cache, _inputs) = (options, cache, cache.KeepsAnswers ? BuildInputs.Read(options) : null);

    /// <summary>Looks at what a build is about to read.</summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="cache">Where builds are remembered.</param>
    public static LastBuild Look(BuildOptions options, WorkCache cache) => new(options, cache);

    /// <summary>What the build of the site that stands there reported; <see langword="null"/> where that has to be built.</summary>
    public BuildReport? Find() =>
        _inputs is not null && _cache.Find<KeptBuild>(_inputs.Key) is { } kept && kept.Entries.SequenceEqual(SiteManifest.Of(_options.Workspace.Output))
            ? new BuildReport(true, kept.Documents, kept.Paragraphs, kept.Pages, kept.Diagnostics, [], []) { IsUnchanged = true }
            : null;

    /// <summary>What the site consists of that was published last, each file with what it was made of.</summary>
    public ImmutableArray<SiteEntry> Site => _cache.Find<KeptSite>(SiteKey)?.Entries ?? [];

    /// <summary>Remembers a site that was published, with its report unless something was changed while it was built.</summary>
    /// <param name="report">What was reported of it.</param>
    /// <param name="published">Tells what it consists of.</param>
    /// <param name="isSettled">
    /// Whether the ledgers on disk are those of the site, and a build with them would publish the same again; asked where ledgers were written.
    /// </param>
    public void Keep(BuildReport report, Func<ImmutableArray<SiteEntry>> published, Func<bool> isSettled)
    {
        // The site and what is read are told by thousands of files each, and each by itself waits for the disk.
        Task<ImmutableArray<SiteEntry>> listing = Task.Run(published);
        BuildInputs? inputs = _inputs is not null && report.Diagnostics.All(problem => problem.Code != OutputFolder.NotRemoved) ? InputsOf(report, isSettled) : null;
        ImmutableArray<SiteEntry> site = listing.GetAwaiter().GetResult();
        _cache.Keep(SiteKey, new KeptSite(site));
        if (inputs is not null)
        {
            _cache.Keep(inputs.Key, new KeptBuild(report.Documents, report.Paragraphs, report.Pages, report.Diagnostics, [.. site.Select(entry => entry with { Key = "" })]));
        }
    }

    private BuildInputs? InputsOf(BuildReport report, Func<bool> isSettled)
    {
        if (report.LedgerChanges.IsEmpty)
        {
            return _inputs!.AreAsBefore(_options.Workspace) ? _inputs : null;
        }

        BuildInputs? written = BuildInputs.Read(_options);
        return written?.Stamp == _inputs!.Stamp && isSettled() ? written : null;
    }

    private CacheKey SiteKey
    {
        get
        {
            using var key = new CacheKeyBuilder("site");
            return key.AddValue(_options.Workspace.Output).ToKey();
        }
    }

    /// <summary>What the cache keeps of a site.</summary>
    private sealed record KeptSite(ImmutableArray<SiteEntry> Entries);

    /// <summary>What the cache keeps of a build.</summary>
    private sealed record KeptBuild(int Documents, int Paragraphs, int Pages, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<SiteEntry> Entries);
}
