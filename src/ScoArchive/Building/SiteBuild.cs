using System.Collections.Immutable;
using ScoArchive.Cache;
using ScoArchive.Checks;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;
using ScoArchive.Files;
using ScoArchive.Pages;
using ScoArchive.Progress;
using ScoArchive.Publishing;
using static System.FormattableString;

namespace ScoArchive.Building;

/// <summary>The build: from the folders of a workspace to a published site, or to a list of what must be mended first.</summary>
public sealed class SiteBuild
{
    private const string NotWritten = "SCO140";

    private readonly BuildOptions _options;
    private readonly IBuildProgress _progress;
    private readonly WorkCache _cache;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<StageTiming> _timings = [];
    private readonly List<string> _ledgerChanges = [];
    private AddressLedger _addresses = AddressLedger.Empty;
    private Func<bool> _isSettled = static () => false;

    private SiteBuild(BuildOptions options, IBuildProgress progress) => (_options, _progress, _cache) = (options, progress, CacheOf(options));

    /// <summary>Builds and, when nothing is wrong, publishes.</summary>
    /// <exception cref="UnusableFolderException">The output folder holds what a site must not replace.</exception>
    public static Task<BuildReport> RunAsync(BuildOptions options, IBuildProgress progress)
    {
        options.Workspace.CheckOutput();
        return Task.Factory.StartNew(() => RunClaimed(options, progress), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private static BuildReport RunClaimed(BuildOptions options, IBuildProgress progress)
    {
        var build = new SiteBuild(options, progress);
        try
        {
            using BuildLock site = OutputFolder.Claim(options.Workspace.Output);
            using BuildLock? ledgers = build.WritesLedgers ? LedgerFolder.Claim(options.Workspace.Input) : null;
            return build.RunWhereNeeded();
        }
        catch (Exception exception) when (MachineFault.Of(exception) is { } fault and not UnusableFolderException)
        {
            build._diagnostics.Add(Diagnostic.Error(NotWritten, options.Workspace.Output, 0, $"the site cannot be built ({fault.Message.TrimEnd('.')})", "make room or give permission, then build again"));
            return build.Report(null, 0, false);
        }
    }

    private bool WritesLedgers => _options.Workspace.KeepsPermalinks && _options.Ledgers == LedgerUse.Write;

    private BuildReport RunWhereNeeded()
    {
        LastBuild last = Time("compare", () => LastBuild.Look(_options, _cache));
        if (!_options.NeedsContent && Time("compare site", last.Find) is { } unchanged)
        {
            return unchanged with { Timings = [.. _timings], KeptAnswers = _cache.Found };
        }

        using var output = new OutputFolder(_options.Workspace.Output, last.Site);
        BuildReport report = Run(output) with { KeptFiles = output.Kept };
        if (report.Succeeded)
        {
            Time("remember", () => last.Keep(report, output.Published, _isSettled));
        }

        return report with { Timings = [.. _timings] };
    }

    private BuildReport Run(OutputFolder output)
    {
        ArchiveInput? input = Time("read input", () => Keep(ArchiveInputReader.Read(_options.Workspace.Input, _options.Workspace.Languages)));
        SeedListing? seeds = Keep(SeedFolder.List(_options.Workspace.Seeds));
        // Neither the theme nor the documents need each other, and neither keeps all processors busy while methods are compiled.
        Task<Outcome<LoadedTheme>> loading = Task.Run(() => LoadedTheme.Load(_options.Workspace.ThemeFiles, input?.Settings.Language ?? "en", input?.Settings.Colours));
        var ledgers = new LedgerFolder(_options.Workspace.Input);
        if (WritesLedgers)
        {
            ledgers.Finish();
        }

        _diagnostics.AddRange(_options.Workspace.KeepsPermalinks ? ledgers.FindUnusable() : []);
        _addresses = _options.Workspace.KeepsPermalinks && !HasErrors ? Keep(ledgers.ReadAddresses()) ?? _addresses : _addresses;
        if (input is null || seeds is null || HasErrors)
        {
            Keep(loading.GetAwaiter().GetResult());
            _diagnostics.AddRange(seeds?.FindProblems() ?? []);
            return Report(null, 0, false);
        }

        _diagnostics.AddRange(seeds.Problems);
        PreparedDocuments? prepared = Time("documents", () => Keep(PipelineFor(_options, input, ledgers, _cache).Prepare(seeds.Units, _progress)));
        LoadedTheme? theme = Time("theme", () => Keep(loading.GetAwaiter().GetResult()));
        DocumentArchive? archive = prepared is null ? null : Time(
            "link", () => new DocumentArchive(prepared.Documents.Select(document => document.Document), input.States, input.Topics)
            {
                Tombstones = [.. prepared.Tombstones.Select(prepared => prepared.Tombstone)],
            });
        if (prepared is null || archive is null || theme is null || HasErrors || !CheckLedgers(prepared, ledgers))
        {
            return Report(archive, 0, false);
        }

        _diagnostics.AddRange(OriginalFolder.FindUnclaimed(_options.Workspace.Seeds, seeds.Units, archive.Documents.Select(document => document.Document.Provenance.Original?.FileName).OfType<string>()));
        ArchiveEchoes echoes = Time("echoes", () => FindEchoes(archive, input.Formulas));
        foreach ((string address, byte[] bytes) in theme.Assets.Files)
        {
            output.Write(address, bytes);
        }

        var shown = new ShownArchive(SiteOf(_options, input, theme), archive, echoes, input.Pages, _options.Subjects, _options.Exports);
        var published = new PublishedPages(shown.Kinds);
        var rendering = new PageStage(theme, shown.Site, output, published);
        int pages = Render("Rendering pages", shown.Pages(), rendering);
        var search = new SearchStage(shown, output, _cache);
        var files = new DataFiles(shown, output) { IsListed = _options.IsListed, Host = _options.Host, Cache = _cache };
        if (!HasErrors)
        {
            // None of them needs another's files, and none keeps all processors busy by itself.
            Action index = _options.WithSearch ? () => search.WriteIndex(_progress) : () => { };
            Time("search and data files", () => Parallel.Invoke(index, files.WriteDocuments, new IndexFiles(shown, output).Write));
            pages += _options.WithSearch ? Render("Rendering search", PageBatch.Each(search.Make()), rendering) : 0;
        }

        if (HasErrors || !CheckAddresses(published))
        {
            return Report(archive, pages, false);
        }

        var former = new FormerPages(shown.Site, shown.Kinds, published, _addresses);
        pages += Render("Rendering former addresses", PageBatch.Each(former.Make()), rendering);
        Time("archive files", () => files.WriteArchive(published.Entries.Select(entry => entry.Path), former.Moved));
        Time("check", () => _diagnostics.AddRange(new SiteCheck(output, archive, shown.Site.Text, _cache).Run(_progress)));
        if (HasErrors)
        {
            return Report(archive, pages, false);
        }

        var content = new BuiltContent(input, prepared, archive, echoes, search.Letters, _options.WithSearch ? search.FirstFiles() : [], _addresses);
        _cache.Trim();
        return Publish(prepared, archive, ledgers, output, pages, published, former) with { Content = content };
    }

    /// <summary>The site that a build shows.</summary>
    internal static Site SiteOf(BuildOptions options, ArchiveInput input, LoadedTheme theme)
    {
        SiteSettings settings = options.BaseUrl.Length > 0 ? input.Settings with { BaseUrl = SiteSettingsReader.WithSlash(options.BaseUrl) } : input.Settings;
        return new Site(settings, input.Pages, options.WithSearch, theme.Text, theme.Assets.Map);
    }

    private bool HasErrors => _diagnostics.Any(problem => problem.Severity == Severity.Error);

    /// <summary>What earlier builds kept.</summary>
    internal static WorkCache CacheOf(BuildOptions options) => new(options.Workspace.Cache, TimeProvider.System);

    /// <summary>What makes documents of seeds.</summary>
    internal static DocumentPipeline PipelineFor(BuildOptions options, ArchiveInput input, LedgerFolder ledgers, WorkCache cache, bool isPart = false) => new(
        new TextWork(input.States, input.Topics, cache),
        input.Topics,
        metadata => options.Workspace.KeepsPermalinks
            ? ledgers.Read(metadata.Slug, metadata.FormerSlugs)
            : Outcome.Of(Ledger.Empty))
    {
        KnownAddresses = options.Workspace.KeepsPermalinks ? ledgers.Addresses() : new HashSet<Slug>(),
        LedgerSumOf = metadata => options.Workspace.KeepsPermalinks ? ledgers.SumOf(metadata.Slug, metadata.FormerSlugs) : LedgerSum.Of(Ledger.Empty),
        IsPart = isPart,
        WritesLedgers = options.Workspace.KeepsPermalinks && options.Ledgers == LedgerUse.Write,
    };

    private bool CheckLedgers(PreparedDocuments prepared, LedgerFolder ledgers)
    {
        if (_options.Workspace.KeepsPermalinks)
        {
            ImmutableArray<LedgerClaim> claims = prepared.Claims;
            _diagnostics.AddRange(ledgers.FindUnclaimed(claims));
            _diagnostics.AddRange(ledgers.FindLostSinceCommit(claims));
            _diagnostics.AddRange(prepared.Tombstones.Where(tombstone => tombstone.Ledger.Entries.IsEmpty).Select(tombstone => Diagnostic.Error(
                RecordCodes.BadTombstone, tombstone.Source, tombstone.Tombstone.Statement.RecordLine,
                $"the archive never published documents/{tombstone.Tombstone.Slug}/, so that nothing can have become of it", "remove the record, or take the document's ledger back from git")));
        }

        foreach (LedgerClaim claim in _options.Ledgers == LedgerUse.Lock ? prepared.Claims.Where(claim => !ledgers.Holds(claim)) : [])
        {
            _diagnostics.Add(Diagnostic.Error(PermalinkCodes.OutOfDate, LedgerFolder.NameOf(claim.Slug), 0,
                $"the committed ledger of permalinks is not the one that this text gives ({claim.Summary})",
                $"run 'dotnet run --project src/ScoArchive' and commit input/permalinks; 'permalinks {claim.Slug}' shows what changes"));
        }

        return !HasErrors;
    }

    // Any text can change what others share with each other; what it cannot change is taken from the search before.
    private ArchiveEchoes FindEchoes(DocumentArchive archive, FormulaList formulas)
    {
        using var key = new CacheKeyBuilder("echoes");
        CacheKey kept = key.AddValue(_options.Workspace.Output).AddValue(formulas.CommonWords.OrderBy(word => word.Key, StringComparer.Ordinal)).ToKey();
        (FoundEchoes found, EchoMemory memory) = FoundEchoes.In(ArchiveEchoes.TextsOf(archive), formulas, _cache.Find<EchoMemory>(kept));
        _cache.Keep(kept, memory);
        return ArchiveEchoes.Of(archive, found);
    }

    // What the ledger does not have yet is new; what only the ledger has gets a page of its own.
    private bool CheckAddresses(PublishedPages published)
    {
        if (!_options.Workspace.KeepsPermalinks)
        {
            return true;
        }

        _diagnostics.AddRange(_addresses.FindTaken(LedgerFolder.AddressesName, published.Entries));
        AddressLedger grown = _addresses.With(published.Entries);
        int added = grown.Entries.Length - _addresses.Entries.Length;
        if (_options.Ledgers == LedgerUse.Lock && added > 0)
        {
            PagePath first = grown.Entries.Except(_addresses.Entries).First().Path;
            _diagnostics.Add(Diagnostic.Error(PermalinkCodes.OutOfDate, LedgerFolder.AddressesName, 0,
                $"the committed ledger of addresses lacks {Invariant($"{added}")} of this site, such as /{first}", "run 'dotnet run --project src/ScoArchive' and commit input/permalinks"));
        }

        return !HasErrors;
    }

    private int Render(string stage, IEnumerable<PageBatch> batches, PageStage rendering)
    {
        (int count, ImmutableArray<Diagnostic> problems) = Time(stage, () => rendering.Render(stage, batches, _progress));
        _diagnostics.AddRange(problems);
        return count;
    }

    private BuildReport Publish(PreparedDocuments prepared, DocumentArchive archive, LedgerFolder ledgers, OutputFolder output, int pages, PublishedPages published, FormerPages former)
    {
        LedgerClaim[] changed = [.. prepared.Claims.Where(claim => WritesLedgers && !ledgers.Holds(claim))];
        AddressLedger grown = _addresses.With(published.Entries);
        bool hasGrown = WritesLedgers && !ledgers.Holds(grown);
        _diagnostics.AddRange(Time("publish", () => ledgers.Write(changed, hasGrown ? grown : null).Then(output.Publish)));
        _isSettled = () => new SettledLedgers(prepared, ledgers, grown).AreOf(changed) && former.Moved.SequenceEqual(former.With(grown).Moved);
        _ledgerChanges.AddRange(hasGrown ? [$"{LedgerFolder.AddressesName}: {Invariant($"{grown.Entries.Length - _addresses.Entries.Length}")} added"] : []);
        _ledgerChanges.AddRange(changed.Select(claim => $"{LedgerFolder.NameOf(claim.Slug)}: {claim.Summary}"));
        return Report(archive, pages, true);
    }

    private BuildReport Report(DocumentArchive? archive, int pages, bool succeeded) => new(
        succeeded, archive?.Documents.Length ?? 0, archive?.ParagraphCount ?? 0, pages, [.. _diagnostics], [.. _ledgerChanges], [.. _timings])
    {
        KeptAnswers = _cache.Found,
    };

    private T? Keep<T>(Outcome<T> outcome)
        where T : class
    {
        _diagnostics.AddRange(outcome.Diagnostics);
        return outcome.Value;
    }

    private void Time(string stage, Action run) => Time(stage, () =>
    {
        run();
        return true;
    });

    private T Time<T>(string stage, Func<T> run)
    {
        Func<string, StageTiming> timing = StageTiming.Begin();
        T result = run();
        _timings.Add(timing(stage));
        return result;
    }
}
