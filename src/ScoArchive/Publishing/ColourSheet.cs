using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Publishing;

/// <summary>
/// The theme's style sheet of colours. Its first block of values is for light ground, the one that asks for a dark colour scheme alone is for
/// dark ground; an archive's colours take the place of values there. What readers who want more contrast see stays the theme's.
/// </summary>
public sealed partial class ColourSheet
{
    /// <summary>Its name among the theme's assets.</summary>
    public const string Name = "css/site/tokens.css";

    /// <summary>Diagnostic code for a colour that the theme does not have, or that cannot be read on its ground.</summary>
    public const string BadColour = "SCO136";

    private const string SettingsFile = "input/site.yml";
    private const string DarkScheme = "@media (prefers-color-scheme: dark)";

    // WCAG 2.2, success criterion 1.4.3: words beside the ground that they stand on.
    private const double LeastContrast = 4.5;
    private static readonly ImmutableArray<(string Words, string Ground)> Pairs =
    [
        ("ink", "paper"), ("ink", "paper-raised"), ("ink-soft", "paper"), ("accent", "paper"), ("accent", "paper-raised"), ("accent-ink", "accent"), ("mark-ink", "mark"), ("warn", "paper"),
    ];

    private readonly string _source;

    private ColourSheet(string source, string text) => (_source, Text) = (source, text);

    /// <summary>The style sheet.</summary>
    public string Text { get; }

    /// <summary>Reads a style sheet.</summary>
    /// <param name="source">Its name for messages.</param>
    /// <param name="text">Its text.</param>
    public static ColourSheet Read(string source, string text) => new(source, text);

    /// <summary>The value of a colour on light ground; empty where the sheet has none.</summary>
    public string Light(string name) => ValueIn(LightBlock, name);

    /// <summary>The value of a colour on dark ground; empty where the sheet has none.</summary>
    public string Dark(string name) => ValueIn(DarkBlock, name);

    /// <summary>The sheet with an archive's colours; an error for each that the sheet does not have, and for words that could not be read.</summary>
    public Outcome<ColourSheet> With(SiteColours colours)
    {
        if (colours.Light.IsEmpty && colours.Dark.IsEmpty)
        {
            return Outcome.Of(this);
        }

        var problems = new List<Diagnostic>();
        ColourSheet sheet = new(_source, Replace(Replace(Text, DarkBlock, colours.Dark, problems), LightBlock, colours.Light, problems));
        problems.AddRange(Unreadable("light", sheet.Light));
        problems.AddRange(Unreadable("dark", sheet.Dark));
        return problems.Count > 0 ? Outcome.Failed<ColourSheet>(problems) : Outcome.Of(sheet);
    }

    private Range LightBlock => BlockFrom(0);

    private Range DarkBlock => BlockFrom(Math.Max(0, Text.IndexOf(DarkScheme + " {", StringComparison.Ordinal)));

    private Range BlockFrom(int start)
    {
        int open = Text.IndexOf(":root {", start, StringComparison.Ordinal);
        int close = open < 0 ? -1 : Text.IndexOf('}', open);
        return close < 0 ? 0..0 : open..close;
    }

    private string ValueIn(Range block, string name) =>
        Value().Matches(Text[block]).FirstOrDefault(match => match.Groups["name"].Value == name)?.Groups["value"].Value ?? "";

    private string Replace(string text, Range block, ImmutableSortedDictionary<string, string> colours, List<Diagnostic> problems)
    {
        foreach (string name in colours.Keys.Where(name => ValueIn(block, name).Length == 0))
        {
            string known = string.Join(", ", Value().Matches(Text[block]).Select(match => match.Groups["name"].Value));
            problems.Add(Diagnostic.Error(BadColour, SettingsFile, 0, $"the theme has no colour '{name}' ({_source})", $"use some of: {known}"));
        }

        return text[..block.Start.Value] + Value().Replace(text[block], match => colours.TryGetValue(match.Groups["name"].Value, out string? colour) ? $"--{match.Groups["name"].Value}: {colour};" : match.Value)
            + text[block.End.Value..];
    }

    private static IEnumerable<Diagnostic> Unreadable(string ground, Func<string, string> valueOf) =>
        from pair in Pairs
        let contrast = Contrast(valueOf(pair.Words), valueOf(pair.Ground))
        where contrast < LeastContrast
        select Diagnostic.Error(BadColour, SettingsFile, 0, string.Create(CultureInfo.InvariantCulture,
            $"on {ground} ground, '{pair.Words}' ({valueOf(pair.Words)}) on '{pair.Ground}' ({valueOf(pair.Ground)}) has a contrast of {contrast:F1}, and words need {LeastContrast}"), "make one of them darker or lighter");

    // WCAG 2.2, definition of contrast ratio; colours that are not of the form #rrggbb are the theme's own affair.
    private static double Contrast(string one, string other)
    {
        if (one.Length != 7 || other.Length != 7)
        {
            return double.MaxValue;
        }

        (double first, double second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            double value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }

    [GeneratedRegex("--(?<name>[a-z-]+): (?<value>#[0-9A-Fa-f]{6});", RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
