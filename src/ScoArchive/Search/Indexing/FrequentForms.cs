using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;

namespace ScoArchive.Search.Indexing;

/// <summary>Forms that occur so often that a phrase of two of them would have to read too much of where they stand.</summary>
internal sealed class FrequentForms
{
    /// <summary>The number of every form that is not frequent.</summary>
    public const int None = 0;

    /// <summary>How many levels there are: a level is for forms that occur four times as often as those of the level below.</summary>
    public const int Levels = 3;

    private const int LevelsOfPair = 4;
    private const int LargestShare = 4096;

    private readonly ImmutableArray<string> forms;
    private readonly ImmutableArray<int> levels;
    private readonly FrozenDictionary<string, int> numbers;

    private FrequentForms(IReadOnlyList<KeyValuePair<string, int>> counts, int needed)
    {
        forms = ["", .. counts.Select(form => form.Key)];
        levels = [0, .. counts.Select(form => Math.Min(Levels, 1 + (BitOperations.Log2((uint)(form.Value / needed)) / 2)))];
        numbers = Enumerable.Range(1, counts.Count).ToFrozenDictionary(number => forms[number], StringComparer.Ordinal);
    }

    /// <summary>Whether there are none, as in a small archive.</summary>
    public bool IsEmpty => numbers.Count == 0;

    /// <summary>Chooses the frequent forms; compounds are none, since they take several places.</summary>
    /// <param name="runs">The occurrences of the archive.</param>
    /// <param name="occurrences">How many there are.</param>
    /// <param name="fewest">How often a form must occur at least; in a very large archive it must be one word in some thousands.</param>
    public static FrequentForms Choose(IEnumerable<RunReader> runs, long occurrences, int fewest)
    {
        int needed = (int)Math.Max(fewest, occurrences / LargestShare);
        return new FrequentForms(
            [.. Count(runs)
                .Where(form => form.Value >= needed && !form.Key.Contains('-', StringComparison.Ordinal))
                .OrderBy(form => form.Key, StringComparer.Ordinal)],
            needed);
    }

    /// <summary>A form's number in their order, or <see cref="None"/>.</summary>
    public int NumberOf(string form) => numbers.GetValueOrDefault(form, None);

    /// <summary>Whether the pair of two neighbours is noted. The browser's reader decides by the same rule.</summary>
    public bool IsPair(int first, int second) => first != None && second != None && levels[first] + levels[second] >= LevelsOfPair;

    /// <summary>A number for a pair; pairs are in the order of their numbers.</summary>
    public int NumberOf(int first, int second) => (first * forms.Length) + second;

    /// <summary>The two words of a pair with a blank between them.</summary>
    public string FormOf(int pair) => $"{forms[pair / forms.Length]} {forms[pair % forms.Length]}";

    /// <summary>The forms of a level in order.</summary>
    public IEnumerable<string> OfLevel(int level) => forms.Where((_, number) => levels[number] == level);

    private static Dictionary<string, int> Count(IEnumerable<RunReader> runs)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (RunReader run in runs)
        {
            while (run.Read())
            {
                foreach ((string form, int occurrences) in run.Forms)
                {
                    counts[form] = counts.GetValueOrDefault(form) + occurrences;
                }
            }
        }

        return counts;
    }
}
