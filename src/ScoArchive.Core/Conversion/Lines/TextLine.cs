using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>A stretch of one seed line, without the blanks around it; every character knows its place in the seed.</summary>
internal sealed class TextLine
{
    private const int TabWidth = 8;

    /// <summary>Takes a stretch of a seed line and trims it.</summary>
    public TextLine(int number, string source, int start, int end, bool startsPage)
        : this(number, source, start, end, startsPage, -1)
    {
    }

    private TextLine(int number, string source, int start, int end, bool startsPage, int indent)
    {
        while (start < end && Signs.IsBlank(source[start]))
        {
            start++;
        }

        while (end > start && Signs.IsBlank(source[end - 1]))
        {
            end--;
        }

        int shown = start;
        while (shown < end && (source[shown] == Signs.SoftHyphen || Signs.IsBlank(source[shown])))
        {
            shown++;
        }

        end = shown < end ? end : start;
        (Number, Source, Start, End, StartsPage) = (number, source, start, end, startsPage);
        string text = start == 0 && end == source.Length ? source : source[start..end];
        Text = text.AsSpan().IndexOfAny(Signs.FirmBlanks) < 0 ? text : Signs.WithPlainBlanks(text);
        Indent = indent < 0 ? MeasureIndent(source, start) : indent;
        Width = Text.Sum(Signs.WidthOf);
    }

    /// <summary>Line of the seed, counted from 1.</summary>
    public int Number { get; }

    /// <summary>The whole seed line.</summary>
    public string Source { get; }

    /// <summary>Index of the first character in <see cref="Source"/>.</summary>
    public int Start { get; }

    /// <summary>Index after the last character in <see cref="Source"/>.</summary>
    public int End { get; }

    /// <summary>Whether a form feed stands before it.</summary>
    public bool StartsPage { get; }

    /// <summary>The characters of the stretch, with plain blanks in place of those that no line may break at.</summary>
    public string Text { get; }

    /// <summary>Blank places before it on its line; before the whole line, for a part of one.</summary>
    public int Indent { get; }

    /// <summary>Places it takes.</summary>
    public int Width { get; }

    /// <summary>Where its right edge stands.</summary>
    public int Edge => Indent + Width;

    /// <summary>Number of the table that the line belongs to; 0 outside tables.</summary>
    public int Table { get; private init; }

    /// <summary>Whether a sign stood before it that marks quoted lines.</summary>
    public bool IsQuoted { get; private init; }

    /// <summary>Whether it opens a footnote whose number is a plain one.</summary>
    public bool IsNote { get; private init; }

    /// <summary>Whether it states something about the text, in the front matter of a saved page.</summary>
    public bool IsFrontMatter { get; private init; }

    /// <summary>The level of the heading that signs before it said it is; 0 without such signs.</summary>
    public int HeadingLevel { get; private init; }

    /// <summary>Whether nothing is left of it.</summary>
    public bool IsBlank => Start == End;

    /// <summary>The place of its first and last characters.</summary>
    public SeedRange Range => new(new SeedPosition(Number, Start + 1), new SeedPosition(Number, End));

    /// <summary>A part of it, by indices in <see cref="Text"/>.</summary>
    public TextLine Slice(int start, int end) => new(Number, Source, Start + start, Start + end, StartsPage && start == 0, Indent);

    /// <summary>The same stretch as a line of a table.</summary>
    public TextLine InTable(int table) => new(Number, Source, Start, End, StartsPage) { Table = table };

    /// <summary>What stands behind words at its start, as if they were blanks.</summary>
    /// <param name="start">An index in <see cref="Text"/>.</param>
    public TextLine From(int start) => new(Number, Source, Start + start, End, StartsPage);

    /// <summary>The same stretch without the sign before it that marks quoted lines.</summary>
    public TextLine Quoted() => new(Number, Source, Start + 1, End, StartsPage) { IsQuoted = true };

    /// <summary>The same stretch as the first line of a footnote.</summary>
    public TextLine AsNote() => new(Number, Source, Start, End, StartsPage) { IsNote = true };

    /// <summary>The same stretch as a statement of front matter.</summary>
    public TextLine InFrontMatter() => new(Number, Source, Start, End, StartsPage) { IsFrontMatter = true };

    /// <summary>The same stretch without the signs before it that mark a heading.</summary>
    /// <param name="level">How many signs there are.</param>
    public TextLine AsHeading(int level) => new(Number, Source, Start + level, End, StartsPage) { HeadingLevel = level };

    /// <summary>The same stretch as a heading that a line drawn below it marks.</summary>
    /// <param name="level">Its level.</param>
    public TextLine AsUnderlined(int level) => new(Number, Source, Start, End, StartsPage) { HeadingLevel = level };

    /// <summary>The empty stretch that is left where its words were set aside.</summary>
    public TextLine Emptied() => new(Number, Source, Start, Start, StartsPage);

    private static int MeasureIndent(string source, int start)
    {
        int width = 0;
        foreach (char c in source.AsSpan(0, start))
        {
            width = c switch
            {
                '\f' or '\v' => 0,
                '\t' => (width / TabWidth * TabWidth) + TabWidth,
                _ => width + (c == '\u3000' ? 2 : Signs.WidthOf(c)),
            };
        }

        return width;
    }
}
