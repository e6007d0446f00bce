using System.Collections.Frozen;
using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Indices;

/// <summary>What the documents of the archive share: echoing passages and recurring phrases. Found once, for all pages.</summary>
public sealed class ArchiveEchoes
{
    private readonly IReadOnlyDictionary<(Slug Document, BlockId Id), Passage> _passages;
    private readonly ILookup<(Slug Document, BlockId Id), ArchivedEcho> _byPassage;
    private readonly FrozenDictionary<(Slug Left, Slug Right), EchoingPair> _byDocuments;
    private readonly ILookup<Slug, EchoingPair> _byDocument;
    private readonly FrozenDictionary<DocumentPair, DocumentComparison> _comparisons;
    private readonly ImmutableArray<ArchivedEcho> _echoes;

    private ArchiveEchoes(
        IReadOnlyDictionary<(Slug Document, BlockId Id), Passage> passages, ImmutableArray<ArchivedEcho> echoes, ImmutableArray<Formula> formulas, RelatedPairs related,
        FrozenDictionary<DocumentPair, DocumentComparison> known)
    {
        _passages = passages;
        _echoes = echoes;
        Formulas = formulas;
        Related = related.All;
        _comparisons = InParallel.Make(Related.Length, at => (Pair: Related[at], Comparison: known.GetValueOrDefault(Related[at]) ?? Compare(Related[at])))
            .ToFrozenDictionary(compared => compared.Pair, compared => compared.Comparison);
        Pairs = PairUp(echoes, related);
        _byDocuments = Pairs.ToFrozenDictionary(pair => (pair.Left.Document.Slug, pair.Right.Document.Slug));
        _byDocument = Pairs.SelectMany(pair => new[] { (pair.Left, pair), (pair.Right, pair) }).ToLookup(item => item.Item1.Document.Slug, item => item.pair);
        _byPassage = Pairs.SelectMany(pair => pair.Echoes)
            .SelectMany(echo => new[] { (KeyOf(echo.Left), echo), (KeyOf(echo.Right), echo) })
            .ToLookup(item => item.Item1, item => item.echo);
    }

    /// <summary>The documents that echo each other, those that share most first.</summary>
    public ImmutableArray<EchoingPair> Pairs { get; }

    /// <summary>The documents that records relate, in time order; each of these pairs has a comparison of its own.</summary>
    public ImmutableArray<DocumentPair> Related { get; }

    /// <summary>The phrases that recur, those that editors listed first.</summary>
    public ImmutableArray<Formula> Formulas { get; }

    /// <summary>Finds them in the archive.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="formulas">The editors' list of phrases.</param>
    public static ArchiveEchoes Find(DocumentArchive archive, FormulaList formulas) => Of(archive, FoundEchoes.In(TextsOf(archive), formulas));

    /// <summary>The passages among which echoes are looked for, documents one after the other.</summary>
    /// <param name="archive">The archive.</param>
    public static ImmutableArray<EchoPassage> TextsOf(DocumentArchive archive) => [.. archive.Documents.SelectMany(document => PassagesOf(document))];

    /// <summary>The same with what was found before.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="found">What was found among its <see cref="TextsOf"/>.</param>
    public static ArchiveEchoes Of(DocumentArchive archive, FoundEchoes found)
    {
        Passage[] places = [.. archive.Documents.SelectMany(document => document.Passages).Where(passage => !passage.IsHeading)];
        ImmutableArray<ArchivedEcho> echoes = [.. found.Echoes.Select(echo => new ArchivedEcho(places[echo.Left], places[echo.Right], echo.Score, echo.LeftShared, echo.RightShared))];
        return new ArchiveEchoes(places.ToDictionary(KeyOf), echoes, found.Formulas, new RelatedPairs(archive), FrozenDictionary<DocumentPair, DocumentComparison>.Empty);
    }

    /// <summary>The same among documents of which some were changed; what was found in a passage that has other words now is left out.</summary>
    /// <param name="archive">The archive with the changed documents.</param>
    public ArchiveEchoes In(DocumentArchive archive)
    {
        Dictionary<(Slug, BlockId), Passage> passages = PassagesOf(archive);
        Passage? Unchanged(Passage before) => passages.TryGetValue(KeyOf(before), out Passage? now) && now.Text == before.Text ? now : null;
        ImmutableArray<ArchivedEcho> echoes =
        [
            .. from echo in _echoes
               let left = Unchanged(echo.Left)
               let right = Unchanged(echo.Right)
               where left is not null && right is not null
               select echo with { Left = left, Right = right },
        ];
        IEnumerable<Formula> formulas = Formulas.Select(formula => formula with { Uses = [.. formula.Uses.Where(use => Unchanged(PassageOf(use)) is not null)] });
        return new ArchiveEchoes(passages, echoes, [.. formulas.Where(formula => formula.Uses.Length > 0)], new RelatedPairs(archive), _comparisons);
    }

    /// <summary>The echoes of a passage, the strongest first.</summary>
    public IEnumerable<ArchivedEcho> Of(Passage passage) => _byPassage[KeyOf(passage)].OrderByDescending(echo => echo.Score);

    /// <summary>The documents that echo one, those that share most with it first.</summary>
    public IEnumerable<EchoingPair> PairsOf(ArchivedDocument document) => _byDocument[document.Document.Slug];

    /// <summary>What two documents share, given in time order.</summary>
    public EchoingPair PairOf(ArchivedEcho echo) => _byDocuments[(echo.Left.Document.Document.Slug, echo.Right.Document.Document.Slug)];

    /// <summary>Where a formula is used.</summary>
    public Passage PassageOf(FormulaUse use) => _passages[(new Slug(use.Document), use.Id)];

    /// <summary>Two related documents side by side. It depends on the two alone, so that others change no comparison.</summary>
    public DocumentComparison ComparisonOf(DocumentPair related) => _comparisons[related];

    /// <summary>How many pairs of paragraphs two documents share, each paragraph in one pair: as many as their comparison shows, where there is one.</summary>
    public int CountOf(EchoingPair pair) =>
        _comparisons.TryGetValue(pair.Documents, out DocumentComparison? comparison) ? comparison.Rows.Count(row => row is { Left: not null, Right: not null }) : pair.Separate;

    private static DocumentComparison Compare(DocumentPair pair) => pair.IsTranslation
        ? DocumentComparison.OfTranslations(PassagesOf(pair.Left), PassagesOf(pair.Right))
        : DocumentComparison.Of(PassagesOf(pair.Left), PassagesOf(pair.Right));

    private static Dictionary<(Slug, BlockId), Passage> PassagesOf(DocumentArchive archive) =>
        archive.Documents.SelectMany(document => document.Passages).Where(passage => !passage.IsHeading).ToDictionary(KeyOf);

    private static ImmutableArray<EchoPassage> PassagesOf(ArchivedDocument document) =>
    [
        .. document.Passages.Where(passage => !passage.IsHeading).Select(passage => new EchoPassage(
            document.Document.Slug.Value,
            passage.Block.Id,
            passage.Text,
            [.. passage.Mentions.Topics.Select(mention => mention.Topic).Distinct(StringComparer.Ordinal)])),
    ];

    private static ImmutableArray<EchoingPair> PairUp(IEnumerable<ArchivedEcho> echoes, RelatedPairs related) =>
    [
        .. echoes.GroupBy(echo => (echo.Left.Document, echo.Right.Document))
            .Select(group => new EchoingPair(related.Of(group.Key.Item1, group.Key.Item2), [.. group]))
            .OrderByDescending(pair => pair.Strength)
            .ThenBy(pair => pair.Left.Document.Slug)
            .ThenBy(pair => pair.Right.Document.Slug),
    ];

    private static (Slug Document, BlockId Id) KeyOf(Passage passage) => (passage.Document.Document.Slug, passage.Block.Id);
}
