using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ScoArchive.Core.Echoes;

/// <summary>Finds passages of different documents that say nearly the same.</summary>
public sealed class EchoFinder
{
    private const int MostEchoes = 8;
    private const int MostVerified = 16;

    // In units of one rare word: what sure wording weighs, and what suffices between documents that already
    // echo, for passages on the same topics.
    private const double SureWeight = 3.0;
    private const double LikelyWeight = 1.6;
    private const double SureShare = 0.22;
    private const double LikelyShare = 0.16;
    private const double LikelyTopics = 0.25;
    private const int FewestRepeatedWords = 8;
    private const double RepeatedShare = 0.7;

    private readonly ImmutableArray<EchoPassage> _passages;
    private readonly ImmutableArray<ImmutableArray<int>> _words;
    private readonly double[] _wholes;
    private readonly WordWeights _weights;
    private readonly RememberedPlaces? _remembered;
    private readonly bool[]? _changed;
    private readonly PairIndex _index;
    private readonly int[] _documents;
    private readonly int _enough;

    private EchoFinder(NumberedPassages numbered)
    {
        (_passages, _words, _weights) = (numbered.Passages, numbered.Words, numbered.Weights);
        _remembered = numbered.Remembered is { AreMost: true } remembered ? remembered : null;
        _wholes = new double[_words.Length];
        ImmutableArray<ulong[]> telling = TellingPairs.OfAll(_words, _weights);
        if (_remembered is not null)
        {
            var changed = new ChangedPassages(numbered, telling);
            (_changed, telling) = (changed.Passages, changed.Among(telling));
        }

        _index = new PairIndex(telling, _weights);
        _documents = DocumentsOf(_passages);
        _enough = (int)(_weights.Unit * WordWeights.Parts);
    }

    /// <summary>The echoes among passages, ordered by their places in the order given.</summary>
    /// <param name="passages">The passages with their words numbered.</param>
    public static ImmutableArray<Echo> Find(NumberedPassages passages) =>
        [.. Search(passages).Echoes.Select(echo => new Echo(passages.Passages[echo.Left], passages.Passages[echo.Right], echo.Score, echo.LeftShared, echo.RightShared))];

    /// <summary>The same by places, with the candidates of each passage, which the next search can start from.</summary>
    internal static (ImmutableArray<FoundEcho> Echoes, ImmutableArray<ImmutableArray<EchoCandidate>> Candidates) Search(NumberedPassages passages) => new EchoFinder(passages).Run();

    // A number for each passage's document; comparing names for every pair of passages costs more than counting once.
    private static int[] DocumentsOf(ImmutableArray<EchoPassage> passages)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (EchoPassage passage in passages)
        {
            numbers.TryAdd(passage.Document, numbers.Count);
        }

        return [.. passages.Select(passage => numbers[passage.Document])];
    }

    private (ImmutableArray<FoundEcho> Echoes, ImmutableArray<ImmutableArray<EchoCandidate>> Candidates) Run()
    {
        var candidates = new ImmutableArray<EchoCandidate>[_passages.Length];
        Parallel.For(0, _passages.Length, () => new PassageTotals(_passages.Length, _enough), (passage, _, totals) =>
        {
            candidates[passage] = _changed is null || _changed[passage] ? CandidatesOf(passage, totals) : RememberedOf(passage);
            return totals;
        }, _ => { });
        List<EchoCandidate> all = [.. candidates.SelectMany(list => list)];
        HashSet<(int, int)> echoing = [.. all.Where(IsSure).Select(Documents)];
        Dictionary<(int, int), FoundEcho> remembered = _remembered is null ? [] : _remembered.Memory.Echoes.ToDictionary(echo => (echo.Left, echo.Right));
        EchoCandidate[] best =
        [
            .. Best(all.Where(candidate => IsSure(candidate) || (echoing.Contains(Documents(candidate)) && SharesTopics(candidate))))
                .OrderBy(candidate => candidate.Left)
                .ThenBy(candidate => candidate.Right),
        ];
        return (InParallel.Make(best.Length, at => remembered.TryGetValue((BeforeOf(best[at].Left), BeforeOf(best[at].Right)), out FoundEcho? echo)
            ? echo with { Left = best[at].Left, Right = best[at].Right }
            : EchoOf(best[at])), ImmutableCollectionsMarshal.AsImmutableArray(candidates));
    }

    private int BeforeOf(int passage) => _remembered?.BeforeOf(passage) ?? -1;

    private ImmutableArray<EchoCandidate> RememberedOf(int passage) =>
        [.. _remembered!.Memory.Passages[BeforeOf(passage)].Candidates.Select(candidate => candidate with { Left = passage, Right = _remembered.NowOf(candidate.Right) })];

    private ImmutableArray<EchoCandidate> CandidatesOf(int left, PassageTotals totals)
    {
        totals.Begin();
        _index.AddSharing(left, totals);
        int[] heaviest = Heaviest(left, totals);
        if (heaviest.Length == 0)
        {
            return [];
        }

        var pairs = new PassagePairs(_words[left]);
        return [.. heaviest.Select(right => Verify(left, pairs, right)).Where(IsLikely)];
    }

    // The heaviest first; among those that weigh the same, the earliest.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Heaviest(int left, PassageTotals totals)
    {
        int[] heaviest = new int[MostVerified];
        int count = 0;
        foreach (int passage in totals.Heavy)
        {
            int weight = totals.Of(passage);
            if (_documents[passage] == _documents[left])
            {
                continue;
            }

            int at = count;
            while (at > 0 && IsBefore(passage, weight, heaviest[at - 1], totals))
            {
                at--;
            }

            if (at < MostVerified)
            {
                count = Math.Min(count + 1, MostVerified);
                heaviest.AsSpan(at, count - at - 1).CopyTo(heaviest.AsSpan(at + 1));
                heaviest[at] = passage;
            }
        }

        return heaviest[..count];
    }

    private static bool IsBefore(int passage, int weight, int other, PassageTotals totals) =>
        weight > totals.Of(other) || (weight == totals.Of(other) && passage < other);

    // The places of the shared words are found again for the few pairs that become echoes; keeping them all costs too much.
    private EchoCandidate Verify(int left, PassagePairs pairs, int right)
    {
        SharedWords shared = SharedWords.Between(pairs, _words[right], _weights);
        double whole = Math.Min(WholeOf(left), WholeOf(right));
        return new EchoCandidate(left, right, shared.Left.Length, shared.Weight, whole > 0 ? shared.Weight / whole : 0);
    }

    // Weighed where it is first asked for; two threads that ask at once write the same.
    private double WholeOf(int passage) => _wholes[passage] > 0 ? _wholes[passage] : _wholes[passage] = _weights.OfAll(_words[passage].AsSpan());

    // Wording that many documents repeat weighs little; a passage that is nearly all of it echoes all the same.
    private bool IsSure(EchoCandidate candidate) =>
        (candidate.Weight >= SureWeight * _weights.Unit && candidate.Share >= SureShare)
        || (candidate.Count >= FewestRepeatedWords && candidate.Share >= RepeatedShare);

    private bool IsLikely(EchoCandidate candidate) =>
        IsSure(candidate) || (candidate.Weight >= LikelyWeight * _weights.Unit && candidate.Share >= LikelyShare);

    private bool SharesTopics(EchoCandidate candidate)
    {
        ImmutableArray<string> left = _passages[candidate.Left].Topics;
        ImmutableArray<string> right = _passages[candidate.Right].Topics;
        int union = left.Union(right, StringComparer.Ordinal).Count();
        return union > 0 && left.Intersect(right, StringComparer.Ordinal).Count() >= LikelyTopics * union;
    }

    private (int Left, int Right) Documents(EchoCandidate candidate) => (_documents[candidate.Left], _documents[candidate.Right]);

    // A formula that opens a hundred documents would echo in all of them; a reader wants the nearest few.
    private static IEnumerable<EchoCandidate> Best(IEnumerable<EchoCandidate> candidates)
    {
        var taken = new Dictionary<int, int>();
        foreach (EchoCandidate candidate in candidates.OrderByDescending(candidate => candidate.Share).ThenBy(candidate => candidate.Left).ThenBy(candidate => candidate.Right))
        {
            int left = taken.GetValueOrDefault(candidate.Left);
            int right = taken.GetValueOrDefault(candidate.Right);
            if (left < MostEchoes && right < MostEchoes)
            {
                taken[candidate.Left] = left + 1;
                taken[candidate.Right] = right + 1;
                yield return candidate;
            }
        }
    }

    private FoundEcho EchoOf(EchoCandidate candidate)
    {
        SharedWords shared = SharedWords.Between(new PassagePairs(_words[candidate.Left]), _words[candidate.Right], _weights);
        return new FoundEcho(
            candidate.Left,
            candidate.Right,
            Math.Round(candidate.Share, 3),
            SpansOf(_passages[candidate.Left], shared.Left),
            SpansOf(_passages[candidate.Right], shared.Right));
    }

    private static ImmutableArray<TextSpan> SpansOf(EchoPassage passage, ImmutableArray<int> places)
    {
        ImmutableArray<TextSpan> spans = ContentWords.Of(passage.Text).Spans;
        return [.. places.Select(place => spans[place])];
    }
}
