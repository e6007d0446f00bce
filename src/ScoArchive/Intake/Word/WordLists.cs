using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ScoArchive.Intake.Word;

/// <summary>
/// Counts the items of a Word file's lists and writes their numbers as Word shows them: the levels' formats, texts, starts and
/// restarts of the numbering part (ECMA-376, part 1, 17.9).
/// </summary>
internal sealed partial class WordLists
{
    private const int Levels = 9;
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<int, AbstractNum> _abstracts = [];
    private readonly Dictionary<int, int[]> _counters = [];
    private readonly HashSet<(int Instance, int Level)> _restarted = [];
    private readonly WordStyles _styles;

    /// <summary>Reads the numbering part.</summary>
    public WordLists(MainDocumentPart document, WordStyles styles)
    {
        _styles = styles;
        Numbering? numbering = document.NumberingDefinitionsPart?.Numbering;
        foreach (AbstractNum definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            _ = definition.AbstractNumberId?.Value is { } id && _abstracts.TryAdd(id, definition);
        }

        foreach (NumberingInstance instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            _ = instance.NumberID?.Value is { } id && _instances.TryAdd(id, instance);
        }
    }

    /// <summary>Number formats that were met and are not known; their numbers are written with figures.</summary>
    public SortedSet<string> UnknownFormats { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts a paragraph.</summary>
    /// <returns>The marker that Word shows before it; empty where it shows none.</returns>
    public string Next(Paragraph paragraph)
    {
        if (FindPlace(paragraph) is not { } place || !_instances.TryGetValue(place.List, out NumberingInstance? instance) || DefinitionOf(instance) is not { } definition)
        {
            return "";
        }

        int level = Math.Clamp(place.Level >= 0 ? place.Level : LevelOfStyle(definition, place.Style), 0, Levels - 1);
        int[] counters = Count(instance, definition, place.List, level);
        return LevelAt(instance, definition, level) is { } shown ? Write(instance, definition, shown, counters, level) : "";
    }

    private (int List, int Level, string Style)? FindPlace(Paragraph paragraph)
    {
        NumberingProperties? own = paragraph.ParagraphProperties?.NumberingProperties;
        (int List, int Level, string Style)? styled = own?.NumberingId?.Val is null || own.NumberingLevelReference is null ? _styles.ListOf(paragraph) : null;
        int list = own?.NumberingId?.Val?.Value ?? styled?.List ?? 0;
        int level = own?.NumberingLevelReference?.Val?.Value ?? (own?.NumberingId is null ? styled?.Level ?? -1 : 0);
        return list == 0 ? null : (list, level, styled?.Style ?? "");
    }

    private AbstractNum? DefinitionOf(NumberingInstance instance)
    {
        AbstractNum? definition = _abstracts.GetValueOrDefault(instance.AbstractNumId?.Val?.Value ?? -1);
        string link = definition?.NumberingStyleLink?.Val?.Value ?? "";
        return link.Length == 0 ? definition : _abstracts.Values.FirstOrDefault(other => other.StyleLink?.Val?.Value == link) ?? definition;
    }

    private static int LevelOfStyle(AbstractNum definition, string style) =>
        definition.Elements<Level>().FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex?.Value ?? 0;

    private static Level? LevelAt(NumberingInstance instance, AbstractNum definition, int level) =>
        OverrideAt(instance, level)?.Level ?? definition.Elements<Level>().FirstOrDefault(item => item.LevelIndex?.Value == level);

    private static LevelOverride? OverrideAt(NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(item => item.LevelIndex?.Value == level);

    private static int StartOf(NumberingInstance instance, AbstractNum definition, int level) =>
        OverrideAt(instance, level)?.StartOverrideNumberingValue?.Val?.Value ?? LevelAt(instance, definition, level)?.StartNumberingValue?.Val?.Value ?? 1;

    // Lists of one definition count on; one that states a start of its own begins anew at its first item.
    private int[] Count(NumberingInstance instance, AbstractNum definition, int list, int level)
    {
        int id = definition.AbstractNumberId?.Value ?? 0;
        if (!_counters.TryGetValue(id, out int[]? counters))
        {
            counters = [.. Enumerable.Repeat(int.MinValue, Levels)];
            _counters[id] = counters;
        }

        for (int upper = 0; upper < level; upper++)
        {
            counters[upper] = counters[upper] == int.MinValue ? StartOf(instance, definition, upper) : counters[upper];
        }

        bool restarts = OverrideAt(instance, level)?.StartOverrideNumberingValue is not null && _restarted.Add((list, level));
        counters[level] = restarts || counters[level] == int.MinValue ? StartOf(instance, definition, level) : counters[level] + 1;
        for (int lower = level + 1; lower < Levels; lower++)
        {
            int restart = LevelAt(instance, definition, lower)?.LevelRestart?.Val?.Value ?? lower;
            counters[lower] = restart > 0 && level < restart ? int.MinValue : counters[lower];
        }

        return counters;
    }

    private string Write(NumberingInstance instance, AbstractNum definition, Level shown, int[] counters, int level)
    {
        string text = shown.LevelText?.Val?.Value ?? "";
        if (FormatOf(shown) == "bullet")
        {
            return text.Length == 0 ? "" : text[0] is >= '\uE000' and <= '\uF8FF' || text == "o" ? "•" : text;
        }

        bool isLegal = shown.IsLegalNumberingStyle is { } legal && legal.Val?.Value != false;
        return Place().Replace(text, match =>
        {
            int at = match.Groups["level"].Value[0] - '1';
            string format = LevelAt(instance, definition, at) is { } other ? FormatOf(other) : "decimal";
            int number = counters[at] == int.MinValue ? StartOf(instance, definition, at) : counters[at];
            return Number(number, isLegal && at < level && format is not "decimalZero" ? "decimal" : format);
        }).Trim();
    }

    private static string FormatOf(Level level) => level.NumberingFormat?.Val?.InnerText is { Length: > 0 } format ? format : "decimal";

    private string Number(int number, string format)
    {
        if (WordNumber.Write(number, format) is { } written)
        {
            return written;
        }

        UnknownFormats.Add(format);
        return number.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("%(?<level>[1-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
