using System.Collections.Frozen;
using System.Numerics;

namespace ScoArchive.Search.Indexing;

/// <summary>Forms that occur so often that a phrase of two of them would have to read too much of where they stand.</summary>
internal sealed class FrequentForms
{
    /// <summary>How many levels there are: a level is for forms that occur four times as often as those of the level below.</summary>
    public const int Levels = 3;

    private const int LevelsOfPair = 4;
    private const int LargestShare = 4096;

    private readonly FrozenDictionary<string, int> levels;

    private FrequentForms(FrozenDictionary<string, int> levels) => this.levels = levels;

    /// <summary>Whether there are none, as in a small archive.</summary>
    public bool IsEmpty => levels.Count == 0;

    /// <summary>Chooses the frequent forms; compounds are none, since they take several places.</summary>
    /// <param name="runs">The occurrences of the archive.</param>
    /// <param name="occurrences">How many there are.</param>
    /// <param name="fewest">How often a form must occur at least; in a very large archive it must be one word in some thousands.</param>
    public static FrequentForms Choose(IEnumerable<RunReader> runs, long occurrences, int fewest)
    {
        int needed = (int)Math.Max(fewest, occurrences / LargestShare);
        return new FrequentForms(Count(runs)
            .Where(form => form.Value >= needed && !WordGroup.IsCompound(form.Key))
            .ToFrozenDictionary(form => form.Key, form => Math.Min(Levels, 1 + (BitOperations.Log2((uint)(form.Value / needed)) / 2)), StringComparer.Ordinal));
    }

    /// <summary>A form's level from 1 on; 0 when it is not frequent.</summary>
    public int LevelOf(string form) => levels.GetValueOrDefault(form);

    /// <summary>Whether the pair of two neighbours is noted. The browser's reader decides by the same rule.</summary>
    public static bool IsPair(int firstLevel, int secondLevel) =>
        firstLevel > 0 && secondLevel > 0 && firstLevel + secondLevel >= LevelsOfPair;

    /// <summary>The forms of a level in order.</summary>
    public IEnumerable<string> OfLevel(int level) => levels
        .Where(form => form.Value == level)
        .Select(form => form.Key)
        .Order(StringComparer.Ordinal);

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
