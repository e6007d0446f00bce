using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>Sets running headers and footers aside: lines that come back, numbers aside, where pages start or end.</summary>
internal static class RunningHeaderStep
{
    private const string Name = "running headers";
    private const int LongestHeader = 120;
    private const int FurthestTitle = 30;

    private const int MostLinesOfHead = 3;
    private const int MostFigures = 4;
    private const int FewestSigns = 4;
    private const int ShortestOfTitle = 12;
    private const int ShortestWord = 4;
    private const int ShortestInCapitals = 30;
    private const int LinesOfTitle = 10;

    /// <summary>Takes running headers out, line by line from the page's edge.</summary>
    public static Worksheet Apply(Worksheet sheet)
    {
        HashSet<int> heads = [];
        int[] printed = sheet.Lines.Any(line => BrowserPrint.IsFoot(line.Text)) ? [.. Enumerable.Range(0, sheet.Lines.Length).Where(i => BrowserPrint.IsFoot(sheet.Lines[i].Text) || BrowserPrint.IsHead(sheet.Lines[i].Text))] : [];
        sheet = sheet.SetAside(printed, InterventionKind.RunningHeader, Name, NoteReason.RunningHeader);
        for (int i = 0; i < MostLinesOfHead; i++)
        {
            // Further lines of a head or foot stand right beside the first one.
            int[] found = [.. Find(sheet, heads).Where(line => heads.Count == 0 || heads.Contains(line - 1) || heads.Contains(line + 1)).Order()];
            if (found.Length == 0)
            {
                break;
            }

            heads.UnionWith(found);
            sheet = sheet.SetAside(found, InterventionKind.RunningHeader, Name, NoteReason.RunningHeader);
        }

        return sheet;
    }

    private static List<int> Find(Worksheet sheet, HashSet<int> heads)
    {
        bool paged = sheet.Lines.Skip(1).Any(line => line.StartsPage);
        int run = paged ? int.MaxValue : Math.Max(2, UsualGap(sheet) + 1);
        int[] words = [.. Enumerable.Range(0, sheet.Lines.Length).Where(i => !sheet.Lines[i].IsBlank)];
        List<int> accepted = [];
        var repeated = words
            .Select((line, place) => (Line: line, Place: place))
            .Where(c => sheet.Lines[c.Line].Text.Length > 1 && LengthOf(sheet.Lines[c.Line].Text) <= LongestHeader && MayBeHeader(sheet.Lines[c.Line].Text))
            .GroupBy(c => KeyOf(sheet.Lines[c.Line].Text), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0 && group.Count() >= 2);
        foreach (var group in repeated)
        {
            accepted.AddRange(Accept(sheet, words, [.. group], run));
        }

        accepted.AddRange(words.Select((line, place) => (line, place)).Where(c => IsSingle(sheet, words, c.place, run) || GoesOnWithTitle(sheet, words, c.place, heads)).Select(c => c.line).Except(accepted).ToArray());
        return accepted;
    }

    /// <summary>Whether the line says what heads and feet of pages do: words, or the number of a print; none ends in a comma, as addresses to an audience do.</summary>
    private static bool MayBeHeader(string text) =>
        (text.Any(char.IsLetter) || IsPrintNumber(text)) && text[^1] is not (',' or '，' or ':' or '：') && !ClosesAct(text);

    /// <summary>A number of several figures with a sign between them, or dots that say that the text goes on: <c>26-06383</c>, <c>/...</c></summary>
    private static bool IsPrintNumber(string text) =>
        text.Length >= FewestSigns && (text.StartsWith("/..", StringComparison.Ordinal) || (text.Count(char.IsAsciiDigit) >= FewestSigns && text.Trim("0123456789").Length > 0 && !text.Contains('_', StringComparison.Ordinal)));

    /// <summary>Whether the line gives the number of the print, with the page's or without: <c>4/81      26-06383</c>.</summary>
    private static bool IsPrintAtFoot(string text)
    {
        string[] fields = FieldsOf(text);
        bool IsPrint(string field) => Furniture.IsNumberOfPrinting(field) || field is [>= '0' and <= '9', >= '0' and <= '9', '-', _, _, _, _, _] && field[3..].All(char.IsAsciiDigit);
        return fields.Any(IsPrint) && fields.All(field => IsPrint(field) || field is "/..." || Phrases.Default.Holds("print-notes", field) || field.All(char.IsAsciiDigit) || PageNumber.TryRead(field, out _, out _));
    }

    /// <summary>Whether the number of the print and the page of so many stand at the two ends of the line: <c>2/4      26-06383</c>.</summary>
    private static bool IsPrintBesidePage(string text) => FieldsOf(text) is [_, _] fields && IsPrintAtFoot(text) && fields.Count(field => field.Contains('/', StringComparison.Ordinal)) == 1;

    private static string[] FieldsOf(string text) => text.Split("   ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int LengthOf(string text) => FieldsOf(text).Sum(field => field.Length);

    /// <summary>What comes back: left and right pages print the same words at other ends of the line, and other numbers.</summary>
    private static string KeyOf(string text)
    {
        string[] fields = [.. FieldsOf(text).Where(field => !PageNumber.TryRead(field, out _, out _)).Select(Phrases.Plain)];
        return fields.Length == 0 || fields[0].Length == 0 ? text : string.Join('|', fields.Order(StringComparer.Ordinal));
    }

    /// <summary>Place and day alone close an act; the acts of one meeting close alike.</summary>
    private static bool ClosesAct(string text) => DatelineText.Read(text) is { Place.Length: > 0, Date.Date: { Year: not null, Start.Day: not null } };

    /// <summary>A header or footer of a text with few pages: it ends with the page's number, or repeats the title's first words after a page's end.</summary>
    private static bool IsSingle(Worksheet sheet, int[] words, int place, int run)
    {
        TextLine line = sheet.Lines[words[place]];
        if (place == 0 || LengthOf(line.Text) > LongestHeader)
        {
            return false;
        }

        bool footer = ((PageNumber.EndsLikeFooter(line.Text) || IsPrintBesidePage(line.Text)) && IsAlone(sheet, words[place])) || (run == int.MaxValue && IsPrintAtFoot(line.Text) && IsAtPageEdge(sheet, words, place, run));
        bool header = (line.Text.Length >= 10 || IsLineOfTop(sheet, words, place)) && MayBeHeader(line.Text) && !IsCounted(line.Text) && !IsRowOfTable(sheet, words[place]) && !EndsSentenceAbove(sheet, words, place) && IsAfterPage(sheet, words[place - 1], words[place]) && IsAtPageEdge(sheet, words, place, run) && RepeatsTitle(sheet, words, place);
        bool paper = IsBesidePageNumber(sheet, words, place) ? IsPrintAtFoot(line.Text) || IsSymbolOfPaper(sheet, words, place) : run == int.MaxValue && IsAfterPage(sheet, words[place - 1], words[place]) && IsSymbolOfPaper(sheet, words, place);
        return footer || header || paper || IsHeadOfSeries(line.Text) || CountsItsPage(sheet, words[place]);
    }

    /// <summary>Whether the first line of a page stands alone and has the page's number far from its words: <c>2          Secretariat of the Council</c>.</summary>
    private static bool CountsItsPage(Worksheet sheet, int line) =>
        sheet.Lines[line].StartsPage && IsAlone(sheet, line) && FieldsOf(sheet.Lines[line].Text) is [_, _] fields && fields.Any(field => field.Any(char.IsLetter) && !Sentences.EndsClause(field))
        && Array.Find(fields, field => field.Length <= MostFigures && field.All(char.IsAsciiDigit)) is { } number && int.Parse(number, CultureInfo.InvariantCulture) == 1 + sheet.Lines.Take(line + 1).Count(above => above.StartsPage);

    /// <summary>Whether nothing but blank lines stand between the line and one that was a page's number.</summary>
    private static bool IsBesidePageNumber(Worksheet sheet, int[] words, int place) =>
        Enumerable.Range(words[place - 1] + 1, (place + 1 < words.Length ? words[place + 1] : sheet.Lines.Length) - words[place - 1] - 1).Any(sheet.PageEdges.Contains);

    /// <summary>Whether the line is the paper's symbol, in one word or two, whose last one its masthead bears: <c>A/69/972</c>, <c>IA/Res. 14/3</c>.</summary>
    private static bool IsSymbolOfPaper(Worksheet sheet, int[] words, int place)
    {
        string text = sheet.Lines[words[place]].Text;
        string number = text[(text.LastIndexOf(' ') + 1)..];
        return number.Any(char.IsAsciiDigit) && number.Length > 2 && Furniture.IsSymbolAlone(text.Replace(" ", "", StringComparison.Ordinal)) && text.Count(sign => sign is ' ') <= 1
            && words.Take(Math.Min(place, LinesOfTitle)).Any(line => sheet.Lines[line].Text.Split([' ', '–', '—']).Contains(number, StringComparer.Ordinal));
    }

    /// <summary>Whether the line gives the name of a printed series and nothing else but numbers: <c>118      United Nations - Treaty Series      1971</c>.</summary>
    private static bool IsHeadOfSeries(string text) =>
        FieldsOf(text) is { Length: > 1 } fields && fields.Count(field => Phrases.Default.Find("series-names", field).Length > 0) == 1 && fields.Count(field => field.All(char.IsAsciiDigit)) == fields.Length - 1;

    /// <summary>Whether the line goes on with the title that the line above it, set aside as a header, began to repeat.</summary>
    private static bool GoesOnWithTitle(Worksheet sheet, int[] words, int place, HashSet<int> heads)
    {
        string text = sheet.Lines[words[place]].Text;
        return place > 0 && heads.Contains(words[place] - 1) && text.Length is >= ShortestOfTitle and <= LongestHeader && !Sentences.EndsClause(text)
            && TopHolds(sheet, words, place, Phrases.Plain(text));
    }

    /// <summary>Whether the first lines of the text, in which its title stands, hold the words, wherever they are wrapped.</summary>
    private static bool TopHolds(Worksheet sheet, int[] words, int place, string plain) =>
        Phrases.Plain(string.Join(' ', words.Take(Math.Min(place, LinesOfTitle)).Select(line => sheet.Lines[line].Text))).Contains(plain, StringComparison.Ordinal);

    /// <summary>Whether one of the first lines of the text is the same short word in capitals: <c>СТРАТЕГИЯ</c>.</summary>
    private static bool IsLineOfTop(Worksheet sheet, int[] words, int place) =>
        sheet.Lines[words[place]].Text is { Length: >= ShortestWord } text && Sentences.IsCapitals(text) && KindTable.Default.FindAlone(text).Length > 0 && words.Take(Math.Min(place, LinesOfTitle)).Any(line => sheet.Lines[line].Text == text);

    /// <summary>Whether a short number and a stop open the line, as names of sections do that a list above holds too: <c>2. Election of officers</c>.</summary>
    private static bool IsCounted(string text) => Markers.Read(text) is { Kind: MarkerKind.Number } && text.IndexOf('.', StringComparison.Ordinal) is 1 or 2;

    private static bool IsAlone(Worksheet sheet, int line) =>
        (sheet.Lines[line - 1].IsBlank || sheet.Lines[line].StartsPage) && (line + 1 == sheet.Lines.Length || sheet.Lines[line + 1].IsBlank || sheet.Lines[line + 1].StartsPage);

    private static bool IsAfterPage(Worksheet sheet, int above, int line) =>
        Enumerable.Range(above + 1, line - above).Any(i => sheet.Lines[i].StartsPage || sheet.PageEdges.Contains(i));

    private static bool RepeatsTitle(Worksheet sheet, int[] words, int place)
    {
        string text = sheet.Lines[words[place]].Text;
        string header = Phrases.Plain(text);
        string top = string.Join(' ', words.Take(Math.Min(place, 4)).Select(line => sheet.Lines[line].Text));
        return Phrases.Plain(top).StartsWith(header, StringComparison.Ordinal) || IsMadeOfTop(sheet, words, place)
            || (text.Length >= ShortestInCapitals && Sentences.IsCapitals(text) && TopHolds(sheet, words, place, header))
            || words.Take(Math.Min(place, FurthestTitle)).Any(line => sheet.Lines[line].Text.Length <= 2 * LongestHeader && Phrases.Plain(sheet.Lines[line].Text).StartsWith(header, StringComparison.Ordinal) && IsSameCount(sheet.Lines[line].Text, text));
    }

    /// <summary>Whether blanks part a Chinese line into names that all stand on the first lines of the text: <c>某某会议第三次会议　政府工作报告</c>.</summary>
    private static bool IsMadeOfTop(Worksheet sheet, int[] words, int place)
    {
        string[] parts = sheet.Lines[words[place]].Text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        string top = parts.Length > 1 && Signs.IsWide(parts[0][0]) ? Signs.WithoutBlanks(string.Concat(words.Take(Math.Min(place, LinesOfTitle)).Select(line => sheet.Lines[line].Text))) : "";
        return top.Length > 0 && parts.All(part => part.Length >= FewestSigns && top.Contains(part, StringComparison.Ordinal));
    }

    // Headings that count up are alike but for their numbers.
    private static bool IsSameCount(string upper, string lower) => !lower.Any(char.IsAsciiDigit) || upper.StartsWith(lower, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<int> Accept(Worksheet sheet, int[] words, ImmutableArray<(int Line, int Place)> group, int run)
    {
        // A foot that bears the page's number may repeat a line of the title, which bears none.
        if (group.Length > 2 && group[0].Place < LinesOfTitle && !IsAtPageEdge(sheet, words, group[0].Place, run) && IsNumberedBelow(sheet, group))
        {
            group = group.RemoveAt(0);
        }

        bool counted = CountsPages([.. group.Select(c => sheet.Lines[c.Line].Text)]);
        int[] atEdges = [.. group.Where(c => counted || IsAtPageEdge(sheet, words, c.Place, run)).Select(c => c.Line)];
        bool apart = group.Zip(group.Skip(1)).All(pair => pair.Second.Place - pair.First.Place >= (pair.Second == group[^1] ? 2 : 3));
        bool enough = atEdges.Length >= 3 || (atEdges.Length == 2 && group.Length <= 3);
        bool mostly = atEdges.Length * 3 >= group.Length * 2;
        if (!apart || !enough || !mostly)
        {
            return [];
        }

        if (NamedSection.StyleOf(sheet.Lines[group[0].Line].Text).Length > 0 || group.Any(c => EndsSentenceAbove(sheet, words, c.Place) || IsRowOfTable(sheet, c.Line)))
        {
            return [];
        }

        bool numbered = group.Any(c => sheet.Lines[c.Line].Text != sheet.Lines[group[0].Line].Text);
        if (numbered && group.Length > atEdges.Length)
        {
            // What counts up but stands inside pages too are the text's own headings.
            return [];
        }

        bool isTitle = group[0].Line == words[0] && (!numbered || IsNumberedBelow(sheet, group)) && !HeaderAboveTitle.Is(sheet, words);
        bool firstAtEdge = atEdges[0] == group[0].Line;
        return atEdges.Where(line => !(isTitle && line == group[0].Line) && (line != group[0].Line || firstAtEdge));
    }

    /// <summary>Whether the first of the lines bears no number, and all others do: a title, and the heads that repeat it.</summary>
    private static bool IsNumberedBelow(Worksheet sheet, ImmutableArray<(int Line, int Place)> group) =>
        FieldsOf(sheet.Lines[group[0].Line].Text).Length == 1 && group.Skip(1).All(c => FieldsOf(sheet.Lines[c.Line].Text).Length > 1);

    /// <summary>Whether a number far from the words of each line, at the one end or the other, is by one higher than on the line before: <c>The Herald, No. 4      57</c>, <c>58      The Herald, No. 4</c>.</summary>
    private static bool CountsPages(string[] lines)
    {
        int[] numbers = [.. lines.Select(line => FieldsOf(line) is [_, _] fields && Array.Find(fields, field => field.Length <= MostFigures && field.All(char.IsAsciiDigit)) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : -1)];
        return numbers.Zip(numbers.Skip(1)).All(pair => pair.First > 0 && pair.Second == pair.First + 1);
    }

    /// <summary>Whether the line below shares columns with the line: the names of a table's columns come back with the table.</summary>
    private static bool IsRowOfTable(Worksheet sheet, int line)
    {
        if (line + 1 >= sheet.Lines.Length || sheet.Lines[line + 1].IsBlank)
        {
            return false;
        }

        (TextLine row, TextLine below) = (sheet.Lines[line], sheet.Lines[line + 1]);
        int tabbed = TableCells.CountTabbed(row.Text);
        return (tabbed >= 2 && tabbed == TableCells.CountTabbed(below.Text))
            || (TableCells.HasUprights(row.Text) && (TableCells.HasUprights(below.Text) || TableCells.IsRuling(below.Text)))
            || TableCells.ColumnEdges(row).Overlaps(TableCells.ColumnEdges(below));
    }

    /// <summary>Whether the line may be the end of the sentence above it rather than a header: two sentences may end alike at a page's top.</summary>
    private static bool EndsSentenceAbove(Worksheet sheet, int[] words, int place)
    {
        string line = sheet.Lines[words[place]].Text;
        bool open = place > 0 && !Sentences.EndsClause(sheet.Lines[words[place - 1]].Text);
        return open && (Sentences.StartsLower(line) || (Sentences.Ends(line) && line.Any(char.IsLetter)));
    }

    /// <summary>Blank lines that usually stand between lines of words, where any do.</summary>
    private static int UsualGap(Worksheet sheet)
    {
        Dictionary<int, int> gaps = [];
        int blank = 0;
        foreach (TextLine line in sheet.Lines)
        {
            if (!line.IsBlank && blank > 0)
            {
                gaps[blank] = gaps.GetValueOrDefault(blank) + 1;
            }

            blank = line.IsBlank ? blank + 1 : 0;
        }

        return gaps.Count == 0 ? 0 : gaps.OrderByDescending(g => g.Value).ThenBy(g => g.Key).First().Key;
    }

    private static bool IsAtPageEdge(Worksheet sheet, int[] words, int place, int run)
    {
        int line = words[place];
        return IsEdge(sheet, place == 0 ? -1 : words[place - 1], line, run) || IsEdge(sheet, line, place + 1 < words.Length ? words[place + 1] : sheet.Lines.Length, run);
    }

    private static bool IsEdge(Worksheet sheet, int from, int to, int run)
    {
        int blank = 0;
        for (int i = from + 1; i <= Math.Min(to, sheet.Lines.Length - 1); i++)
        {
            bool mark = sheet.Lines[i].StartsPage || (i < to && sheet.PageEdges.Contains(i));
            if (mark)
            {
                return true;
            }

            blank += i < to ? 1 : 0;
        }

        return blank >= run || from < 0 || to >= sheet.Lines.Length;
    }
}
