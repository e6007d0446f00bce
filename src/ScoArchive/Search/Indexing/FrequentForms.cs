using System.Collections.Immutable;
using ScoArchive.Search.Stemming;

namespace ScoArchive.Search.Indexing;

/// <summary>Forms that occur so often that a phrase that has them would have to read too much of where they stand.</summary>
internal sealed class FrequentForms
{
    /// <summary>The number of every form that is not frequent.</summary>
    public const int None = 0;

    private const int LargestShare = 1024;
    private const string Possessive = "'s";

    private readonly ImmutableArray<string> _forms;
    private readonly Dictionary<string, int> _numbers;

    private readonly ImmutableArray<int> _plain;

    private FrequentForms(IEnumerable<string> inOrder, long fewest)
    {
        _forms = ["", .. inOrder];
        _numbers = Enumerable.Range(1, _forms.Length - 1).ToDictionary(number => _forms[number], StringComparer.Ordinal);
        _plain = [.. _forms.Select((form, number) => form.EndsWith(Possessive, StringComparison.Ordinal) ? _numbers.GetValueOrDefault(form[..^Possessive.Length], number) : number)];
        Fewest = fewest;
    }

    /// <summary>How often a form occurs at least to be one.</summary>
    public long Fewest { get; }

    /// <summary>The forms in order; none in a small archive.</summary>
    public IReadOnlyCollection<string> All => _forms[1..];

    /// <summary>Chooses the frequent forms; compounds are none, since they take several places, nor are words with two spellings, which a phrase finds together. The possessive of a frequent word is one too, since a phrase finds it with the word.</summary>
    /// <param name="counts">How often each form occurs.</param>
    /// <param name="occurrences">How many occurrences there are.</param>
    /// <param name="fewest">How often a form must occur at least; in a very large archive it must be one word in a thousand.</param>
    public static FrequentForms Choose(IReadOnlyDictionary<string, int> counts, long occurrences, int fewest)
    {
        long needed = Math.Max(fewest, occurrences / LargestShare);
        string[] common = [.. counts.Where(form => form.Value >= needed && !form.Key.Contains('-', StringComparison.Ordinal)).Select(form => form.Key)];
        Dictionary<string, int> spellings = common.Select(WordFamily.American).Distinct(StringComparer.Ordinal).ToDictionary(form => form, _ => 0, StringComparer.Ordinal);
        foreach (string spelling in common.Length > 0 ? counts.Keys.Select(WordFamily.American).Where(spellings.ContainsKey) : [])
        {
            spellings[spelling]++;
        }

        HashSet<string> frequent = [.. common.Where(form => spellings[WordFamily.American(form)] == 1)];
        frequent.UnionWith(frequent.Select(form => form + Possessive).Where(counts.ContainsKey).ToArray());
        return new FrequentForms(frequent.Order(StringComparer.Ordinal), needed);
    }

    /// <summary>A form's number in their order, or <see cref="None"/>.</summary>
    public int NumberOf(string form) => _numbers.GetValueOrDefault(form, None);

    /// <summary>The form of a number.</summary>
    public string FormOf(int number) => _forms[number];

    /// <summary>The number of the form of which this is the possessive, where both are frequent; else its own.</summary>
    public int PlainOf(int number) => _plain[number];
}
