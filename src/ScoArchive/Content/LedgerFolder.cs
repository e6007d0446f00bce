using System.Collections.Concurrent;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Files;

namespace ScoArchive.Content;

/// <summary>The committed ledgers of permalinks, <c>input/permalinks/</c>.</summary>
public sealed class LedgerFolder(string inputFolder)
{
    /// <summary>Name of the file that is in the folder of what editors write while a build may write ledgers.</summary>
    public const string LockFile = ".sco-archive-lock";

    /// <summary>Name of the ledger of page addresses, for messages; no slug has a dot, so that it can be no document's.</summary>
    public const string AddressesName = "input/permalinks/" + AddressesFile;

    /// <summary>Its name within the folder of ledgers.</summary>
    public const string AddressesFile = "site.addresses.tsv";

    private readonly string _folder = Below(inputFolder);
    private readonly ConcurrentDictionary<Slug, (LedgerSum Sum, (long, DateTime, long, DateTime) Stamp)> _sums = new();

    private static Diagnostic Unfinished { get; } = Diagnostic.Error(PermalinkCodes.Unfinished, "input/permalinks", 0,
        "a build ended while it wrote the ledgers of permalinks", "run 'dotnet run --project src/ScoArchive', which finishes it");

    /// <summary>Where the ledgers lie.</summary>
    /// <param name="inputFolder">The folder of what editors write.</param>
    public static string Below(string inputFolder) => Path.Combine(inputFolder, "permalinks");

    /// <summary>Name of a document's ledger, for messages.</summary>
    public static string NameOf(Slug slug) => $"input/permalinks/{slug}.tsv";

    /// <summary>The ledger of a document under its slug or a former one; empty when it was never published.</summary>
    public Outcome<Ledger> Read(Slug slug, IReadOnlyCollection<Slug> formerSlugs)
    {
        Slug[] held = Held(slug, formerSlugs);
        return held switch
        {
            [] => Outcome.Of(Ledger.Empty),
            [Slug only] => Read(only),
            _ => Outcome.Failed<Ledger>(Diagnostic.Error(PermalinkCodes.Unclaimed, NameOf(held[1]), 0,
                $"{held[0]} and its former slug {held[1]} both have a ledger of permalinks",
                "keep the one that was published last, and take the other's ids into it")),
        };
    }

    /// <summary>The checksum of what <see cref="Read(Slug, IReadOnlyCollection{Slug})"/> would read; <see langword="null"/> where it would find something wrong with the files.</summary>
    public LedgerSum? SumOf(Slug slug, IReadOnlyCollection<Slug> formerSlugs) => Held(slug, formerSlugs) switch
    {
        [] => LedgerSum.Of(Ledger.Empty),
        [Slug only] => SumOf(only),
        _ => null,
    };

    /// <summary>The ledger of page addresses; empty when nothing was published.</summary>
    public Outcome<AddressLedger> ReadAddresses() => File.Exists(AddressesPath)
        ? AddressLedger.Read(AddressesName, File.ReadAllText(AddressesPath))
        : Outcome.Of(AddressLedger.Empty);

    /// <summary>The slugs that have a ledger.</summary>
    public IReadOnlySet<Slug> Addresses() => FileNames().Select(name => new Slug(SlugOf(name))).ToHashSet();

    /// <summary>Ledgers of documents that the archive no longer holds: their links would be dead.</summary>
    /// <param name="claims">The claims of all documents.</param>
    public IEnumerable<Diagnostic> FindUnclaimed(IReadOnlyCollection<LedgerClaim> claims)
    {
        HashSet<Slug> claimed = [.. claims.SelectMany(claim => claim.FormerSlugs.Prepend(claim.Slug))];
        return from name in FileNames().Select(SlugOf).Distinct().Order(StringComparer.Ordinal)
               where !claimed.Contains(new Slug(name))
               select Diagnostic.Error(PermalinkCodes.Unclaimed, $"input/permalinks/{name}.tsv", 0,
                   $"no document has the published address documents/{name}/ any more", AdviceOn(new Slug(name), claims));
    }

    /// <summary>What the last commit says was published and the ledgers lack or tell otherwise; nothing where there is no git.</summary>
    /// <param name="claims">The claims of all documents.</param>
    public IEnumerable<Diagnostic> FindLostSinceCommit(IReadOnlyCollection<LedgerClaim> claims)
    {
        ILookup<bool, CommittedFile> changed = ChangedSinceCommit().ToLookup(file => file.Name == AddressesFile);
        foreach (Diagnostic problem in changed[true].SelectMany(FindLostAddresses))
        {
            yield return problem;
        }

        foreach (IGrouping<string, CommittedFile> files in changed[false].GroupBy(file => SlugOf(file.Name)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var slug = new Slug(files.Key);
            Slug present = claims.FirstOrDefault(claim => claim.FormerSlugs.Contains(slug))?.Slug ?? slug;
            Outcome<Ledger> committed = ReadCommitted(slug, [.. files]);
            if (committed.Value is { } then && FindHeld(slug, present) is { } held && Read(held).Value is { } now)
            {
                foreach (Diagnostic problem in LedgerLoss.Find(NameOf(held), then, now))
                {
                    yield return problem;
                }
            }
            else if (committed.Value is not null && FindHeld(slug, present) is null)
            {
                yield return Diagnostic.Error(PermalinkCodes.CommittedLost, NameOf(slug), 0, "the committed ledger of permalinks is gone",
                    $"take it back from git; only where documents/{slug}/ was never published, commit its deletion first");
            }
        }
    }

    /// <summary>The files of the last commit that are other on disk or gone: what <see cref="FindLostSinceCommit"/> judges by.</summary>
    public IReadOnlyList<CommittedFile> ChangedSinceCommit() => CommittedFile.ReadChanged(_folder);

    /// <summary>Whether the ledger of page addresses on disk is this one, line by line.</summary>
    public bool Holds(AddressLedger addresses) => File.Exists(AddressesPath) && File.ReadAllText(AddressesPath).ReplaceLineEndings("\n") == addresses.Write();

    /// <summary>Whether the committed ledger is the one claimed, byte for byte, and under the document's present slug alone.</summary>
    public bool Holds(LedgerClaim claim) =>
        !claim.FormerSlugs.Any(former => File.Exists(EntriesPath(former))) && SumOf(claim.Slug) == claim.Sum;

    /// <summary>Keeps other builds from writing ledgers until the lock is let go; none where nobody can write any.</summary>
    public static BuildLock? Claim(string inputFolder) => BuildLock.TakeWhereWritable(Path.Combine(inputFolder, LockFile), inputFolder);

    /// <summary>Finishes what a build that was killed had decided to write.</summary>
    public void Finish() => FileCommit.Finish(_folder);

    /// <summary>What keeps the ledgers from being read: a build that was killed while it wrote them, or files that are none.</summary>
    public IEnumerable<Diagnostic> FindUnusable()
    {
        string[] files = Directory.Exists(_folder) ? Directory.GetFiles(_folder, "*.tsv") : [];
        Array.Sort(files, StringComparer.Ordinal);
        return files.AsParallel().AsOrdered()
            .SelectMany(file => ContentFile.FindUnreadable(file, $"input/permalinks/{Path.GetFileName(file)}", _folder))
            .AsSequential()
            .Concat(FileCommit.IsUnfinished(_folder) ? [Unfinished] : []);
    }

    /// <summary>The writing of ledgers, all of them or none; those under former slugs go.</summary>
    /// <param name="claims">The ledgers of documents.</param>
    /// <param name="addresses">The ledger of page addresses, where it is to be written.</param>
    public FileCommit Write(IEnumerable<LedgerClaim> claims, AddressLedger? addresses)
    {
        var commit = new FileCommit(_folder);
        if (addresses is not null)
        {
            commit.Put(AddressesFile, addresses.Write());
        }

        foreach (LedgerClaim claim in claims)
        {
            commit.Put(Path.GetFileName(EntriesPath(claim.Slug)), LedgerWriter.WriteEntries(claim.Ledger));
            commit.Put(Path.GetFileName(HistoryPath(claim.Slug)), LedgerWriter.WriteHistory(claim.Ledger));
            claim.FormerSlugs.ToList().ForEach(former => commit.Remove(Path.GetFileName(EntriesPath(former))).Remove(Path.GetFileName(HistoryPath(former))));
        }

        return commit;
    }

    // A text that was built without a record first, and then got one with a slug of the editor's, is the usual case.
    private string AdviceOn(Slug unclaimed, IEnumerable<LedgerClaim> claims)
    {
        HashSet<string> lost = [.. FingerprintsOf(Read(unclaimed).Value ?? Ledger.Empty)];
        LedgerClaim? heir = claims.FirstOrDefault(claim => 2 * FingerprintsOf(claim.Ledger).Count(lost.Contains) > lost.Count);
        string record = heir is null ? "in the record of the document that is now at another address, or put its seed and record back" : $"in {heir.Source}, where its paragraphs stand now";
        return $"list {unclaimed} under 'formerSlugs' {record}; only where that address was never published, delete input/permalinks/{unclaimed}.tsv and {unclaimed}.history.tsv and the lines of that address in {AddressesName} instead, and commit that";
    }

    private IEnumerable<Diagnostic> FindLostAddresses(CommittedFile committed) =>
        AddressLedger.Read(AddressesName, committed.Text).Value is { } then && ReadAddresses().Value is { } now ? now.FindLost(AddressesName, then) : [];

    private static IEnumerable<string> FingerprintsOf(Ledger ledger) =>
        ledger.Entries.Where(entry => entry.State == LedgerState.Current).Select(entry => entry.Fingerprint).Distinct();

    private Slug[] Held(Slug slug, IReadOnlyCollection<Slug> formerSlugs) =>
        [.. formerSlugs.Prepend(slug).Where(candidate => File.Exists(EntriesPath(candidate)) || File.Exists(HistoryPath(candidate)))];

    // A build asks several times; files are read again where they were written since.
    private LedgerSum? SumOf(Slug slug)
    {
        FileInfo entries = new(EntriesPath(slug)), history = new(HistoryPath(slug));
        if (!entries.Exists || !history.Exists)
        {
            return null;
        }

        (long, DateTime, long, DateTime) stamp = (entries.Length, entries.LastWriteTimeUtc, history.Length, history.LastWriteTimeUtc);
        if (_sums.TryGetValue(slug, out (LedgerSum Sum, (long, DateTime, long, DateTime) Stamp) known) && known.Stamp == stamp)
        {
            return known.Sum;
        }

        LedgerSum sum = LedgerSum.Of(File.ReadAllBytes(entries.FullName), File.ReadAllBytes(history.FullName));
        _sums[slug] = (sum, stamp);
        return sum;
    }

    private Outcome<Ledger> Read(Slug slug)
    {
        (string entries, string history) = (EntriesPath(slug), HistoryPath(slug));
        return File.Exists(entries) && File.Exists(history)
            ? LedgerReader.Read(NameOf(slug), File.ReadAllText(entries), HistoryNameOf(slug), File.ReadAllText(history))
            : Outcome.Failed<Ledger>(Diagnostic.Error(
                LedgerReader.Unreadable, File.Exists(entries) ? HistoryNameOf(slug) : NameOf(slug), 0, "one of the two files of the ledger is missing", "take it back from git"));
    }

    // The file that did not change since is the same on disk.
    private Outcome<Ledger> ReadCommitted(Slug slug, CommittedFile[] changed)
    {
        string TextOf(string path) => changed.FirstOrDefault(file => file.Name == Path.GetFileName(path))?.Text ?? (File.Exists(path) ? File.ReadAllText(path) : "");
        return LedgerReader.Read(NameOf(slug), TextOf(EntriesPath(slug)), HistoryNameOf(slug), TextOf(HistoryPath(slug)));
    }

    private Slug? FindHeld(params Slug[] candidates)
    {
        foreach (Slug candidate in candidates.Where(candidate => File.Exists(EntriesPath(candidate))))
        {
            return candidate;
        }

        return null;
    }

    private IEnumerable<string> FileNames() =>
        Directory.Exists(_folder) ? Directory.GetFiles(_folder, "*.tsv").Select(file => Path.GetFileName(file)).Where(name => name != AddressesFile) : [];

    private static string SlugOf(string fileName)
    {
        string name = fileName[..^".tsv".Length];
        return name.EndsWith(".history", StringComparison.Ordinal) ? name[..^".history".Length] : name;
    }

    private static string HistoryNameOf(Slug slug) => $"input/permalinks/{slug}.history.tsv";

    private string AddressesPath => Path.Combine(_folder, AddressesFile);

    private string EntriesPath(Slug slug) => Path.Combine(_folder, $"{slug}.tsv");

    private string HistoryPath(Slug slug) => Path.Combine(_folder, $"{slug}.history.tsv");
}
