using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds the questions under which guides tell their readers something: <c>Who can buy the ticket?</c> Whoever is interviewed speaks of himself.</summary>
internal static class ShortQuestions
{
    private const int Fewest = 4;
    private const int Longest = 60;
    private const int LongestWide = 24;

    /// <summary>Indices of the questions: four or more, each alone in its paragraph, short and without a speaker's label, with an answer below each. Empty where one question of the text is long or stands above another one, or an answer is given by somebody of himself.</summary>
    public static ImmutableHashSet<int> Find(ImmutableArray<Draft> drafts)
    {
        int[] questions = [.. Enumerable.Range(0, drafts.Length).Where(i => drafts[i].IsOpen && IsQuestion(drafts[i].Text))];
        bool guides = questions.Length >= Fewest && questions.All(i => IsShort(drafts[i]) && drafts.ElementAtOrDefault(i + 1) is { IsOpen: true } answer && !IsQuestion(answer.Text) && Phrases.Default.Find("words-of-oneself", answer.Text).Length == 0);
        return guides ? [.. questions] : [];
    }

    private static bool IsQuestion(string text) => text[^1] is '?' or '？';

    private static bool IsShort(Draft draft) =>
        draft.Text is var text && text.Length <= (Signs.IsWide(text[0]) ? LongestWide : Longest) && !Sentences.HoldsEnd(text[..^1]) && Speakers.LabelAt(text, 0).Length == 0 && text.AsSpan().IndexOfAny(':', '：') < 0 && Sentences.StartsLower(text) is false;
}
