using System.Buffers;
using System.Globalization;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows lines of web pages that are no part of any document.</summary>
internal static class Furniture
{
    private const int LongestNotice = 600;
    private const int LongestRow = 240;
    private const int MostOfRun = 12;
    private const int FewestOfBar = 6;
    private const int MostOfEntry = 5;
    private const int ShortestBar = 6;
    private const int ShortestPageNumber = 24;
    private const int FewestPages = 5;
    private const int FewestOfPrinting = 5;
    private const int LongestSymbol = 24;
    private const int LongestScrap = 16;
    private const int YearFigures = 4;
    private static readonly char[] Separators = ['|', '/', '>', '»', '›', '·', '•', '→', '★', '\t', '＞', '&', '【', '】'];

    private const int LongestControl = 12;
    private const int LongestTemperature = 8;
    private const int FewestDays = 4;
    private static readonly SearchValues<char> Degrees = SearchValues.Create("0123456789 .,+-−–°º/");
    private static readonly string[] PathSigns = [" > ", ">>", "»", " › ", " » ", " → ", " ＞ ", ">", " \\ "];

    /// <summary>Whether the words are known furniture: a label, a row of labels, or a notice that opens like one.</summary>
    public static bool IsKnown(string text) =>
        text.Length <= LongestNotice
        && (Phrases.Default.Holds("furniture", text) || IsCount(text) || IsRow(text) || IsNotice(text) || IsOnlySigns(text) || IsControls(text) || IsPages(text) || IsPicture(text) || IsFile(text) || IsOpenPath(text) || IsRegistration(text) || (FigureDay.IsPosting(text) && DatelineText.Read(text) is null));

    /// <summary>Whether the words are furniture wherever they stand on a line of their own.</summary>
    public static bool IsKnownAnywhere(string text) =>
        text.Length <= 200 && (IsComment(text) || IsNumberOfPrinting(text) || Phrases.Default.Holds("furniture-anywhere", text)
            || (Phrases.Default.Starts("furniture-anywhere-start", text) && !Sentences.Ends(text)));

    /// <summary>The numbers by which the United Nations print a paper, at the foot of its first page: <c>15-11287 (E) 080715 080715</c>, reissued <c>15-11287* (E) 080715</c>, <c>*1511287*</c>, <c>*1511287* Please recycle</c>.</summary>
    public static bool IsNumberOfPrinting(string text)
    {
        bool barred = text.Length > ShortestBar && text[0] == '*' && text[^1] == '*' && text[1..^1].All(char.IsAsciiDigit);
        bool labelled = text[0] == '*' && text.IndexOf("* ", StringComparison.Ordinal) is > 1 and var end && text[1..end].All(char.IsAsciiDigit) && Phrases.Default.Holds("furniture-anywhere", text[(end + 1)..].TrimStart());
        return barred || labelled || IsNumberOfPage(text) || (text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [{ Length: > FewestOfPrinting } number, ['(', >= 'A' and <= 'Z', ')'], .. var days] && number.TrimEnd('S', '*').All(sign => char.IsAsciiDigit(sign) || sign is '-') && number.Contains('-', StringComparison.Ordinal) && days.All(day => day.All(char.IsAsciiDigit)));
    }

    /// <summary>The long number by which a site counts its pages, alone on its line: <c>010020070790000000000000011100001302</c>.</summary>
    private static bool IsNumberOfPage(string text) => text.Length >= ShortestPageNumber && text.All(char.IsAsciiDigit);

    /// <summary>Whether the word is the symbol of a paper, with strokes and figures: <c>A/69/972</c>.</summary>
    public static bool IsSymbolAlone(string text) =>
        text.Length is > 3 and <= LongestSymbol && char.IsAsciiLetterUpper(text[0]) && text.Contains('/', StringComparison.Ordinal) && text.Any(char.IsAsciiDigit) && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '/' or '.' or '-');

    /// <summary>A number of degrees: <c>89 F</c>, <c>-4°C</c>.</summary>
    public static bool IsTemperature(string text) =>
        text.Length is > 1 and <= LongestTemperature && text[^1] is 'F' or 'C' or 'С' or '°' or '℃' && text.Any(char.IsAsciiDigit) && text.AsSpan(0, text.Length - 1).IndexOfAnyExcept(Degrees) < 0;

    /// <summary>A comment of the markup that a page was saved in, which shows none of it: <c>&lt;!-- END --&gt;</c>.</summary>
    private static bool IsComment(string text) => text.StartsWith("<!--", StringComparison.Ordinal) && text.EndsWith("-->", StringComparison.Ordinal);

    /// <summary>Whether the words are a menu's: labels of ways through the site, or the way to the page.</summary>
    public static bool IsMenu(string text) => text.Length <= LongestRow && (IsPath(text) || text.Split(Separators).Any(part => Phrases.Default.Holds("menu", part)) || Phrases.Default.Starts("menu", text));

    /// <summary>Whether the words open a section of related links or comments.</summary>
    public static bool OpensTail(string text) => text.Length <= 60 && Phrases.Default.Holds("tail-openers", text);

    /// <summary>Whether a few sentences about the writer follow.</summary>
    public static bool OpensBiography(string text) => text.Length <= 60 && Phrases.Default.Holds("biography-openers", text);

    /// <summary>Whether the words open the comments.</summary>
    public static bool OpensComments(string text) => text.Length <= 60 && Phrases.Default.Holds("comment-openers", text);

    /// <summary>A label with a number of thousands: <c>1,204 views</c>.</summary>
    private static bool IsCount(string text) =>
        text.Length <= 40 && text.AsSpan().IndexOfAny(",. ") >= 0 && text.Any(char.IsAsciiDigit)
        && Phrases.Default.Holds("furniture", new string([.. text.Where((c, i) => !(c is ',' or '.' or ' ' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])))]));

    /// <summary>The way to the page: <c>Site > Section > Page</c>.</summary>
    public static bool IsPath(string text) =>
        text.Length <= LongestRow && !Sentences.Ends(text)
        && (IsStrokedPath(text) || PathSigns.Any(sign => text.Split(sign) is { Length: >= 3 } parts && parts.All(part => part.Trim().Length is > 0 and <= 120)));

    /// <summary>A way whose steps strokes part, from the way home on: <c>Home / News / Statements</c>.</summary>
    private static bool IsStrokedPath(string text) => text.Split(" / ") is { Length: >= 2 } steps && Phrases.Default.Holds("menu", steps[0]) && steps.All(step => CountWords(step) is >= 1 and <= MostOfRun);

    /// <summary>A step of a way with nothing behind its stroke: <c>Speeches and transcripts /</c>.</summary>
    private static bool IsOpenPath(string text) => text[^1] == '/' && text[0] != '/' && text.AsSpan(0, text.Length - 1).TrimEnd() is { Length: > 0 } step && char.IsLetter(step[^1]) && CountWords(text) <= MostOfEntry + 1 && !text.Any(char.IsAsciiDigit);

    /// <summary>A way of two steps, which only counts among the entries of a menu: <c>Home » Documents</c>.</summary>
    public static bool IsShortPath(string text) =>
        text.Length <= 80 && !Sentences.Ends(text) && PathSigns.Any(sign => text.Split(sign) is { Length: 2 } parts && parts.All(part => CountWords(part) is >= 1 and <= 4));

    /// <summary>Words of a text; Chinese writes them without blanks, two signs for most.</summary>
    public static int CountWords(string text) => Math.Max(text.Count(Signs.IsWide) / 2, WordStarts(text));

    private static int WordStarts(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            count += text[i] != ' ' && (i == 0 || text[i - 1] == ' ') ? 1 : 0;
        }

        return count;
    }

    private static bool IsNotice(string text)
    {
        bool starts = text[0] == '©' || IsCopyright(text) || (Phrases.Default.Starts("furniture-start", text.TrimStart('/', ' ', '|', '>')) && PostingOpening.LengthOf(text) == 0);
        return starts && (text.Length <= LongestNotice);
    }

    /// <summary>Whose page it is, with the sign and the years behind the name of what it is taken from: <c>Document from the forest database © 2003-2022 …</c></summary>
    private static bool IsCopyright(string text) =>
        text.Length <= LongestRow && !Sentences.Ends(text) && text.IndexOf("© ", StringComparison.Ordinal) is > 0 and var sign && text.Length > sign + 2 + YearFigures && text.AsSpan(sign + 2, YearFigures).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whose site it is, with the number by which it is registered: <c>主办：某某局  ICP备00000000号</c>.</summary>
    private static bool IsRegistration(string text) => text.Length <= LongestRow && !Sentences.Ends(text) && Phrases.Default.List("registrations-of-sites").Any(word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>Several labels in one line, with or without signs between them.</summary>
    private static bool IsRow(string text)
    {
        if (text.Length > LongestRow || Sentences.Ends(text))
        {
            return false;
        }

        string[] parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int known = parts.Count(part => Phrases.Default.Holds("furniture", part));
        bool separated = parts.Length >= 2 && known >= 1 && known * 2 >= parts.Length - 1 && parts.All(part => part.Length <= 60);
        return separated || EntryRow.HasUprights(text, FewestOfBar) || IsPath(text) || IsRun(text) || IsRunOfEntries(text) || IsWeek(text);
    }

    /// <summary>The head of a calendar or of a forecast: <c>Sun Mon Tue Wed Thu</c>.</summary>
    private static bool IsWeek(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= FewestDays } days && days.All(day => Phrases.Default.Holds("weekdays", day));

    /// <summary>A menu's way home and, behind it, another entry with a capital of its own or a known one: <c>Главная Новости Международная панорама</c>.</summary>
    private static bool IsRunOfEntries(string text)
    {
        string home = Phrases.Default.StartOf("menu", text);
        string rest = home.Length > 0 && home.Length < text.Length && !Sentences.EndsClause(text) ? text[home.Length..].TrimStart() : "";
        string next = rest.Split(' ')[0];
        bool cyrillic = next.Length > 2 && next[0] is >= '\u0410' and <= '\u042F';
        return next.Length > 0 && CountWords(text) <= MostOfRun && (cyrillic || Phrases.Default.Holds("furniture", next));
    }

    /// <summary>Whether the line's words are nothing but labels, such as <c>Facebook Twitter Print</c>.</summary>
    private static bool IsRun(string text)
    {
        string[] words = Phrases.Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int labels = 0;
        int i = 0;
        while (i < words.Length)
        {
            int taken = Math.Min(4, words.Length - i);
            while (taken > 0 && !Phrases.Default.Holds("furniture", string.Join(' ', words, i, taken)))
            {
                taken--;
            }

            if (taken == 0)
            {
                return false;
            }

            (i, labels) = (i + taken, labels + 1);
        }

        return labels >= 2;
    }

    /// <summary>Nothing but short words in heavy brackets, which pages print for buttons: <c>】 【打 印】</c>.</summary>
    private static bool IsControls(string text)
    {
        // A row may be cut off inside its first button.
        int first = text.AsSpan().IndexOfAny('【', '】');
        int open = first >= 0 && text[first] == '】' ? 1 : 0;
        foreach (char sign in text)
        {
            bool between = open == 0 && char.IsLetterOrDigit(sign);
            open = sign is '【' ? 1 : sign is '】' ? 0 : open > 0 ? open + 1 : 0;
            if (between || open > LongestControl)
            {
                return false;
            }
        }

        return text.Contains('【', StringComparison.Ordinal);
    }

    /// <summary>The ways to the pages of a text: <c>【 第1页 第2页 】</c>.</summary>
    private static bool IsPages(string text) =>
        IsPager(text) || HasArrows(text) || text[0] == '【' && text[^1] == '】' && text[1..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } pages && pages.All(page => page.Length > 2 && page[0] == '第' && page[^1] is '页' or '頁');

    /// <summary>Whether arrows back and on stand at the edges of the line, or both on it: <c>Previous part &lt;&lt;&lt; Contents &gt;&gt;&gt; Next part</c>.</summary>
    private static bool HasArrows(string text) =>
        text.StartsWith("<<<", StringComparison.Ordinal) || text.EndsWith(">>>", StringComparison.Ordinal)
        || (text.Contains("<<<", StringComparison.Ordinal) && text.Contains(">>>", StringComparison.Ordinal));

    /// <summary>The numbers by which a reader of printed pages turns to others, <c>3 4 5 6 7</c>; years in a row are none.</summary>
    private static bool IsPager(string text) =>
        char.IsAsciiDigit(text[0]) && text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= FewestPages } pages && pages.All(page => page.Length < YearFigures && page.All(char.IsAsciiDigit))
        && pages.Select(page => int.Parse(page, CultureInfo.InvariantCulture)).ToArray() is var numbers && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);

    /// <summary>The name of a file to fetch, with its size or without: <c>Statement.pdf (112 KB)</c>.</summary>
    private static bool IsFile(string text) =>
        CountWords(text) <= MostOfRun && !Sentences.Ends(text) && text.Split([' ', '_']).Any(word => word.LastIndexOf('.') is > 0 and var dot && Phrases.Default.Holds("kinds-of-files", word[(dot + 1)..]));

    /// <summary>What a page says in place of a picture of its own: <c>Valley News Logo</c>.</summary>
    private static bool IsPicture(string text) => IsNameWithUnderscores(text) || CountWords(text) <= MostOfEntry && !Sentences.EndsClause(text) && Phrases.Default.Holds("picture-words", text[(text.LastIndexOf(' ') + 1)..]);

    /// <summary>A picture's or a link's name as programs write it, one word with underscores for blanks: <c>Travel_In_The_Valley</c>.</summary>
    private static bool IsNameWithUnderscores(string text) => text.Length > 4 && text.IndexOf('_', StringComparison.Ordinal) > 0 && text.All(sign => (char.IsLetterOrDigit(sign) && !Signs.IsWide(sign)) || sign is '_' or '-') && char.IsLetterOrDigit(text[^1]);

    private static bool IsOnlySigns(string text) => text.Length <= 200 && (!text.Any(char.IsLetterOrDigit) || IsScrap(text));

    /// <summary>Single letters among signs that stand alone, as scans read specks and edges of a page: <c>I ,</c>, <c>| l .</c></summary>
    private static bool IsScrap(string text) =>
        text.Length <= LongestScrap && Markers.Read(text).Kind == MarkerKind.None && text.Split(' ').Any(part => !part.Any(char.IsLetterOrDigit))
        && text.Split(' ').All(part => part.Count(char.IsLetterOrDigit) <= 1);
}
