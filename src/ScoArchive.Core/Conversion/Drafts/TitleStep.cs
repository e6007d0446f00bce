using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds the title: the first words that stand like one, with the lines that carry it on.</summary>
internal static class TitleStep
{
    private const int Longest = 400;
    private const int LongestLetterhead = 6;
    private const int LongestWideKind = 8;
    private const int LongestWide = 60;
    private const int LongestOfOneSentence = 200;

    /// <summary>Marks the title.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        manuscript = SetLetterheadAside(manuscript);
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        int first = Next(drafts, -1);
        while (first >= 0 && first < LongestLetterhead && IsLetterhead(drafts[first]))
        {
            first = Next(drafts, first);
        }

        if (first < 0)
        {
            return manuscript;
        }

        int second = Next(drafts, first);
        bool leadsOn = second >= 0 && IsTitle(drafts[second]) && (IsReleaseLabel(drafts[first].Text) || Zone.Announces(drafts[first].Text));
        int title = leadsOn ? second : first;
        if (!IsTitle(drafts[title]))
        {
            return manuscript;
        }

        manuscript = title == first || Zone.Announces(drafts[first].Text) ? manuscript : manuscript.With(
            [(first, drafts[first].SetAside(InterventionKind.Source, "Names the kind of the text above its title."), "The line names nothing but a kind of text, and a title stands below it.")], "title");
        return Mark(manuscript, title);
    }

    /// <summary>The names of the organisation and its office, where a title stands below them.</summary>
    private static Manuscript SetLetterheadAside(Manuscript manuscript)
    {
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        List<(int, Draft, string)> changes = [];
        int index = Next(drafts, -1);
        int next = index < 0 ? -1 : Next(drafts, index);
        while (next >= 0 && changes.Count < LongestLetterhead && IsTitle(drafts[next]) && Phrases.Default.Holds("letterheads", drafts[index].Text))
        {
            changes.Add((index, drafts[index].SetAside(InterventionKind.Source, "Letterhead: who issued the text."), "The line holds nothing but an office's name, and a title stands below it."));
            (index, next) = (next, Next(drafts, next));
        }

        return manuscript.With(changes, "title");
    }

    private static Manuscript Mark(Manuscript manuscript, int title)
    {
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        Draft merged = drafts[title];
        int taken = 1;
        while (title + taken < drafts.Length && taken < 6 && CarriesOn(merged, drafts[title + taken], drafts.ElementAtOrDefault(title + taken + 1)))
        {
            merged = new ParagraphDraft([.. merged.Lines, .. drafts[title + taken].Lines], merged.Gap, merged.StartsPage);
            taken++;
        }

        drafts = drafts.RemoveRange(title, taken).Insert(title, merged);
        return (manuscript with { Drafts = drafts }).With(
            [(title, new TitleDraft(merged), "The first words of the text stand like a title.")], "title");
    }

    private static int Next(ImmutableArray<Draft> drafts, int after)
    {
        for (int i = after + 1; i < drafts.Length; i++)
        {
            if (drafts[i].IsOpen)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the words stand at both edges of the page, as an office's name and the number of its letter do.</summary>
    private static bool IsLetterhead(Draft draft) =>
        draft.Text.Length <= Longest && draft.Lines.All(line => line.Text.Contains("        ", StringComparison.Ordinal));

    private static bool IsTitle(Draft draft) =>
        draft.Text.Length is >= 2 and <= Longest
        && draft.Text.Any(char.IsLetter)
        && !EndsLikeSentence(draft.Text)
        && !HoldsSentences(draft.Text)
        && Markers.Read(draft.Text).Kind is MarkerKind.None or MarkerKind.Roman;

    /// <summary>Whether the words are too many for a title and a sentence ends among them.</summary>
    private static bool HoldsSentences(string text)
    {
        bool wide = text.Length > LongestWide && text.AsSpan(0, text.Length - 1).Contains('。');
        return wide || (text.Length > LongestOfOneSentence && OpeningCuts.HoldsSentence(text));
    }

    /// <summary>A full stop ends a sentence; a title may ask or exclaim, or end with an abbreviation in brackets.</summary>
    private static bool EndsLikeSentence(string text) =>
        (text.Length > 1 && text[^2] == '.' && Signs.IsCloser(text[^1]) && text[^1] != ')') || text[^1] is '.' or ';' or '。' or '；' or ',' or '，' or '、' && !(text.Length <= 150 && text[^1] == '.' && IsUpper(text));

    private static bool IsReleaseLabel(string text)
    {
        string kind = KindTable.Default.Find(text);
        return text.Split(' ').Length <= 4 && kind is "press-release" or "opinion" or "interview" or "speech" && !IsLongWide(text);
    }

    private static bool IsLongWide(string text) => text.Length > 8 && Signs.IsWide(text[0]);

    /// <summary>Whether the next lines are still the title: they go on in lower case, or both are in capitals, or one of the two only names a kind.</summary>
    private static bool CarriesOn(Draft title, Draft next, Draft? following)
    {
        string text = next.Text;
        if (!next.IsOpen || following is null || text.Length > 250 || title.Text.Length > Longest || Sentences.EndsClause(text) || Sentences.EndsClause(title.Text) || DatelineText.Read(text) is not null)
        {
            return false;
        }

        bool plain = Markers.Read(text).Kind == MarkerKind.None;
        bool goesOn = Sentences.StartsLower(text) || OpenEnds.IsOpen(title.Text);
        bool opensPhrase = Phrases.Default.Holds("open-ends", text.Split(' ')[0]);
        bool namesKind = title.Text.Split(' ').Length <= 4 && KindTable.Default.Find(title.Text).Length > 0;
        bool capitals = IsUpper(title.Text) && IsUpper(text) && next.Gap == 0 && !Signs.IsWide(text[0]) && (opensPhrase || namesKind) && NamedSection.StyleOf(text).Length == 0;
        bool bareKind = next.Gap <= 1 && title.Text.Split(' ').Length <= 2 && KindTable.Default.Find(title.Text).Length > 0 && !Signs.IsWide(text[0])
            && IsUpper(title.Text) && (text.StartsWith("On ", StringComparison.Ordinal) || text.StartsWith("Of ", StringComparison.Ordinal) || text.StartsWith('О') || text[0] is '«' or '“');
        bool belowKind = namesKind && IsUpper(title.Text) && next.Gap == 0 && following.Gap > 0 && !Signs.IsWide(text[0]);
        bool kindBelow = next.Gap == 0 && Signs.IsWide(text[0]) && text.Length <= LongestWideKind && KindTable.Default.Find(text).Length > 0;
        return plain && (goesOn || capitals || bareKind || belowKind || kindBelow);
    }

    private static bool IsUpper(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);
}
