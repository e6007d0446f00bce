using System.Text;

namespace ScoArchive.Tests.Conversion;

/// <summary>Lays a sample out.</summary>
internal sealed class LayoutRenderer(SampleDocument document, SampleLayout layout)
{
    private const int NarrowestColumn = 14;

    private readonly List<string> _lines = [];
    private bool _isTitled;
    private readonly bool _isWide = document.Fact("language") == "zh";

    public static string Render(SampleDocument document, SampleLayout layout) => new LayoutRenderer(document, layout).Render();

    private string Render()
    {
        char last = ' ';
        string opening = "";
        foreach (SamplePart part in document.Parts)
        {
            if (part.Kind == 'R')
            {
                opening = part.Text.TrimEnd() + " ";
                continue;
            }

            bool apart = !(last is 'B' or 'X' or 'S' or 'T' && part.Kind == last);
            for (int i = 0; i < layout.BlankLines && apart && _lines.Count > 0; i++)
            {
                _lines.Add("");
            }

            Add(part with { Text = opening + part.Text });
            (opening, last) = ("", part.Kind);
        }

        NumberLines();
        return Paginate();
    }

    private void Add(SamplePart part)
    {
        string margin = new(' ', layout.Margin);
        if (part.Kind == 'B')
        {
            _lines.Add(margin + Row(part.Text));
            return;
        }

        bool label = part.Kind is 'T' or 'H' or 'D' or 'X' or 'S' or 'O' or 'C';
        int width = layout.Width - (part.Kind == 'Q' ? 10 : 0);
        string sign = !layout.MarksHeadings ? "" : part.Kind == 'H' ? "## " : part.Kind == 'T' && !_isTitled ? "# " : "";
        _isTitled |= part.Kind == 'T';
        string first = sign.Length > 0 ? sign : label || part.Kind is 'L' or 'Q' ? "" : new string(' ', layout.FirstIndent);
        string rest = part.Kind == 'L' && layout.FirstIndent == 0 && layout.Width > 0 ? "   " : part.Kind == 'P' ? new string(' ', layout.HangingIndent) : "";
        string every = part.Kind == 'Q' && layout.Width > 0 ? "     " : "";
        List<string> wrapped = layout.Width == 0 ? [first + part.Text] : Wrap(part.Text, width, first, rest);
        bool centred = layout.CentresHeadings && part.Kind is 'T' or 'H';
        for (int i = 0; i < wrapped.Count; i++)
        {
            string line = layout.IsJustified && !label && i + 1 < wrapped.Count ? Justify(wrapped[i], width) : wrapped[i];
            line = centred ? new string(' ', Math.Max(0, (layout.Width - WidthOf(line)) / 2)) + line : line;
            _lines.Add(margin + every + (layout.BreaksWordsInvisibly ? Broken(line) : line));
        }

        if (layout.Underlines && (part.Kind == 'H' || (part.Kind == 'T' && document.Parts.Last(p => p.Kind == 'T').Text == part.Text)))
        {
            _lines.Add(new string(part.Kind == 'T' ? '=' : '-', wrapped.Max(WidthOf)));
        }
    }

    private static string Broken(string line) =>
        string.Concat(line.Select((sign, i) => i % 9 == 8 && i > 0 && char.IsLetter(sign) && char.IsLetter(line[i - 1]) ? "\u200B" + sign : sign.ToString()));

    private void NumberLines()
    {
        int number = 0;
        for (int i = 0; i < _lines.Count && layout.NumbersLines > 0; i++)
        {
            bool inked = _lines[i].Length > 0;
            number += inked ? 1 : 0;
            string margin = inked && number % layout.NumbersLines == 0 ? $"{number,4}   " : inked ? "       " : "";
            _lines[i] = margin + _lines[i];
        }
    }

    private string Row(string text)
    {
        string[] cells = text.Split(" | ");
        return layout.TableStyle switch
        {
            "tabs" => string.Join('\t', cells),
            "columns" => string.Concat(cells.Select((cell, i) => cell.PadRight(i + 1 < cells.Length ? WidthOfColumn(i) : 0))),
            _ => "| " + string.Join(" | ", cells) + " |",
        };
    }

    /// <summary>Room for the longest cell of the column and two blanks.</summary>
    private int WidthOfColumn(int column) =>
        Math.Max(NarrowestColumn, document.Parts.Where(part => part.Kind == 'B').Select(part => part.Text.Split(" | ")).Where(cells => column < cells.Length).Max(cells => cells[column].Length) + 2);

    private List<string> Wrap(string text, int width, string first, string rest)
    {
        List<string> lines = [];
        StringBuilder line = new(first);
        bool empty = true;
        foreach (string word in Units(text))
        {
            string unit = word;
            int room = width - WidthOf(line) - (empty || _isWide ? 0 : 1);
            if (WidthOf(unit) > room && !empty)
            {
                (string head, string tail) = layout.CutsWords && !_isWide ? Cut(unit, room) : ("", unit);
                line.Append(head.Length > 0 ? " " + head : "");
                lines.Add(line.ToString());
                line.Clear().Append(rest);
                (unit, empty) = (tail, true);
            }

            line.Append(empty || _isWide ? "" : " ").Append(unit);
            empty = false;
        }

        lines.Add(line.ToString());
        return lines;
    }

    private IEnumerable<string> Units(string text)
    {
        if (!_isWide)
        {
            return text.Split(' ');
        }

        List<string> units = [];
        foreach (char c in text)
        {
            bool sticks = units.Count > 0 && ("，。、；：）”".Contains(c, StringComparison.Ordinal) || ((char.IsAsciiDigit(c) || c is '.' or '%') && char.IsAsciiDigit(units[^1][^1])) || (char.IsAsciiDigit(c) && units[^1] is [.., >= '0' and <= '9', '.']));
            if (sticks)
            {
                units[^1] += c;
            }
            else
            {
                units.Add(c.ToString());
            }
        }

        return units;
    }

    /// <summary>Cuts at a hyphen of the word, else between a vowel and a consonant.</summary>
    private static (string Head, string Tail) Cut(string word, int room)
    {
        int hyphen = word.LastIndexOf('-', Math.Max(0, Math.Min(word.Length - 1, room - 1)));
        if (hyphen > 0 && hyphen + 1 < word.Length && char.IsLetter(word[hyphen + 1]))
        {
            return (word[..(hyphen + 1)], word[(hyphen + 1)..]);
        }

        for (int i = Math.Min(room - 1, word.Length - 3); i >= 3; i--)
        {
            bool vowel = "aeiouyаеиоуыэюя".Contains(word[i - 1], StringComparison.Ordinal);
            bool consonant = char.IsLetter(word[i]) && !"aeiouyаеиоуыэюяьъй".Contains(word[i], StringComparison.Ordinal);
            if (vowel && consonant && word.All(c => char.IsLetter(c) && char.IsLower(c)) && char.IsLetter(word[i + 1]))
            {
                return (word[..i] + "-", word[i..]);
            }
        }

        return ("", word);
    }

    private static string Justify(string line, int width)
    {
        int missing = width - line.Length;
        StringBuilder text = new();
        int indent = line.Length - line.TrimStart().Length;
        for (int i = 0; i < line.Length; i++)
        {
            text.Append(line[i]);
            if (line[i] == ' ' && i > indent && missing > 0 && i % 3 != 0)
            {
                text.Append(' ');
                missing--;
            }
        }

        return text.ToString();
    }

    private int WidthOf(StringBuilder text) => _isWide ? text.ToString().Sum(c => c > '\u2E80' ? 2 : 1) : text.Length;

    private int WidthOf(string text) => _isWide ? text.Sum(c => c > '\u2E80' ? 2 : 1) : text.Length;

    private static string NumberOf(int page) => page.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Paginate()
    {
        string separator = layout.IsDoubleSpaced ? "\n\n" : "\n";
        if (layout.LinesOnPage == 0)
        {
            return string.Join(separator, _lines) + "\n";
        }

        StringBuilder text = new();
        string title = document.Parts.First(p => p.Kind == 'T').Text;
        string shortTitle = string.Join(' ', title.Split(' ').Take(4));
        int page = 1;
        for (int i = 0; i < _lines.Count; i += layout.LinesOnPage, page++)
        {
            IEnumerable<string> lines = _lines.Skip(i).Take(layout.LinesOnPage);
            lines = i > 0 ? lines.SkipWhile(line => line.Length == 0) : lines;
            text.AppendJoin('\n', lines);
            bool more = i + layout.LinesOnPage < _lines.Count;
            string end = layout.PageEnd.Replace("{n}", NumberOf(page), StringComparison.Ordinal).Replace("{m}", NumberOf(page + 1), StringComparison.Ordinal);
            text.Append('\n').Append(more ? end.Replace("{t}", shortTitle, StringComparison.Ordinal) : "");
        }

        return text.ToString();
    }
}
