using System.Collections.Immutable;
using System.Globalization;
using Xunit.Abstractions;

namespace ScoArchive.Tests.Permalinks;

/// <summary>Hundreds of histories of edits on five documents: no link dies, and nearly all land on the right paragraph.</summary>
public sealed class EditHistoryTests(ITestOutputHelper output)
{
    private const int HistoriesEach = 60;
    private const int EditsEach = 12;

    private static readonly ImmutableArray<ImmutableArray<EditedBlock>> Texts =
        [.. FrozenTexts.Names.Select(name => FrozenTexts.Read(name).Select(EditedBlock.Of).ToImmutableArray())];

    private static readonly ImmutableArray<string> Vocabulary =
        [.. Texts.SelectMany(text => text).SelectMany(block => block.Words).Select(word => word.ToString()!).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_published_id_resolves_and_lands_where_its_words_are()
    {
        var landings = new List<(string Edit, Landing Landing)>();
        for (int document = 0; document < Texts.Length; document++)
        {
            for (int history = 0; history < HistoriesEach; history++)
            {
                landings.AddRange(Run(document, history));
            }
        }

        Report(landings);
        Assert.All(landings, landing => Assert.True(landing.Landing.Resolves, $"{landing.Landing.Id} after {landing.Edit}"));
        Assert.All(landings, landing => Assert.True(landing.Landing.HoldsWords, $"{landing.Landing} after {landing.Edit}"));
        string right = Percent(landings, landing => landing.IsRight);
        Assert.True(landings.Count(landing => landing.Landing.IsRight) >= 0.998 * landings.Count, right);
    }

    private static IEnumerable<(string Edit, Landing Landing)> Run(int document, int number)
    {
        var editor = new TextEditor((document * 1000) + number, Vocabulary);
        var history = new EditHistory(Texts[document]);
        for (int i = 0; i < EditsEach; i++)
        {
            bool undoes = history.CanUndo && editor.Chance(7);
            string edit = undoes ? "undo" : editor.PickEdit();
            foreach (Landing landing in undoes ? history.Undo() : history.Revise(editor.Apply(edit, history.Text)))
            {
                yield return (edit, landing);
            }
        }
    }

    private void Report(List<(string Edit, Landing Landing)> landings)
    {
        output.WriteLine($"{landings.Count} landings, right {Percent(landings, landing => landing.IsRight)} %, on most words {Percent(landings, landing => landing.IsOnMost)} %");
        foreach (IGrouping<string, (string Edit, Landing Landing)> group in landings.GroupBy(landing => landing.Edit).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{group.Key}: {group.Count()}, right {Percent([.. group], l => l.IsRight)}, on most {Percent([.. group], l => l.IsOnMost)}, wrong "
                + string.Join(" ", group.Where(l => !l.Landing.IsRight).CountBy(l => $"{l.Landing.Before}>{l.Landing.Now}").OrderBy(pair => pair.Key, StringComparer.Ordinal)));
        }
    }

    private static string Percent(List<(string Edit, Landing Landing)> landings, Func<Landing, bool> isGood) =>
        (Math.Floor(10000.0 * landings.Count(landing => isGood(landing.Landing)) / landings.Count) / 100).ToString("0.00", CultureInfo.InvariantCulture);
}
