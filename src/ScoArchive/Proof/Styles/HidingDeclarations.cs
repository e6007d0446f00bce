using System.Buffers;
using System.Globalization;

namespace ScoArchive.Proof.Styles;

/// <summary>
/// Knows declarations after which readers no longer see words, see them struck out, or see them in another order. A
/// variable hides where any value that a sheet gives it does.
/// </summary>
internal sealed class HidingDeclarations
{
    private const double Nought = 0.1;
    private const double SmallestPixels = 2;
    private const int DeepestVariables = 4;
    private static readonly SearchValues<char> Figures = SearchValues.Create("+-.0123456789");
    private readonly ILookup<string, string> _variables;

    /// <summary>Reads the variables of the sheets that a page has.</summary>
    public HidingDeclarations(IEnumerable<StyleRule> rules) => _variables = rules.SelectMany(rule => rule.Declarations)
        .Where(declaration => declaration.Property.StartsWith("--", StringComparison.Ordinal)).ToLookup(declaration => declaration.Property, declaration => declaration.Value, StringComparer.Ordinal);

    /// <summary>Whether words of an element with the declaration are no longer seen as they stand.</summary>
    public bool Hide(StyleDeclaration declaration) => ValuesOf(declaration.Value, 0).Any(value => Hides(declaration.Property, value.ToLowerInvariant()));

    /// <summary>Whether the declaration, on what stands before or after an element, shows words of its own.</summary>
    public bool AddWords(StyleDeclaration declaration) => declaration.Property == "content" && ValuesOf(declaration.Value, 0).Any(value =>
        value.Contains("attr(", StringComparison.OrdinalIgnoreCase) || value.Contains("counter", StringComparison.OrdinalIgnoreCase)
        || (value.AsSpan().IndexOfAny('"', '\'') >= 0 && value.Any(char.IsLetterOrDigit)));

    private IEnumerable<string> ValuesOf(string value, int depth)
    {
        int start = value.IndexOf("var(", StringComparison.OrdinalIgnoreCase);
        if (start < 0 || depth > DeepestVariables)
        {
            return [value];
        }

        int end = start + 4;
        for (int open = 1; end < value.Length && open > 0; end++)
        {
            open += value[end] switch { '(' => 1, ')' => -1, _ => 0 };
        }

        string[] named = value[(start + 4)..Math.Max(start + 4, end - 1)].Split(',', 2, StringSplitOptions.TrimEntries);
        IEnumerable<string> values = named.Length > 1 ? _variables[named[0]].Append(named[1]) : _variables[named[0]];
        return values.SelectMany(one => ValuesOf(string.Concat(value.AsSpan(0, start), one, value.AsSpan(end)), depth + 1));
    }

    private static bool Hides(string property, string value) => property switch
    {
        "display" => value == "none",
        "visibility" => value is "hidden" or "collapse",
        "content-visibility" => value == "hidden",
        "opacity" or "zoom" or "line-height" => IsNought(value),
        "font-size" or "width" or "height" or "max-width" or "max-height" or "inline-size" or "block-size" or "max-inline-size" or "max-block-size" => IsNought(value),
        "font" => value.Split(' ', '/').Any(IsNought),
        "clip" or "clip-path" or "mask" or "mask-image" or "-webkit-mask" or "-webkit-mask-image" or "filter"
            or "transform" or "translate" or "scale" or "rotate" or "offset-path" or "-webkit-text-security" or "-webkit-line-clamp" or "line-clamp"
            or "content" => !IsDefault(value),
        "color" or "-webkit-text-fill-color" => IsSeeThrough(value),
        "direction" => value == "rtl",
        "unicode-bidi" => value.Contains("override", StringComparison.Ordinal),
        "text-decoration" or "text-decoration-line" => value.Contains("line-through", StringComparison.Ordinal),
        "order" => value != "0" && !IsDefault(value),
        "flex-direction" or "flex-flow" => value.Contains("reverse", StringComparison.Ordinal),
        "z-index" => value.StartsWith('-'),
        "text-indent" or "left" or "right" or "top" or "bottom" => IsFarAway(value),
        _ => (property.StartsWith("inset", StringComparison.Ordinal) || property.StartsWith("margin", StringComparison.Ordinal)) && IsFarAway(value),
    };

    private static bool IsDefault(string value) => value is "none" or "auto" or "normal" or "initial" or "unset" or "revert" or "revert-layer" or "";

    private static bool IsNought(string value) => Measure(value) is var (number, unit) && (Math.Abs(number) < Nought || (unit == "px" && number <= SmallestPixels));

    /// <summary><c>transparent</c>, or a colour whose last part says that nothing covers what is behind it.</summary>
    private static bool IsSeeThrough(string value)
    {
        string[] parts = value.Split(['(', ',', '/', ' ', ')'], StringSplitOptions.RemoveEmptyEntries);
        bool hasAlpha = value.Contains('/', StringComparison.Ordinal) || parts is ["rgba" or "hsla", _, _, _, _];
        bool shortHex = value.Length is 5 or 9 && value[0] == '#' && value.EndsWith(value.Length == 5 ? "0" : "00", StringComparison.Ordinal);
        return value == "transparent" || shortHex || (hasAlpha && IsNought(parts[^1]));
    }

    /// <summary>Whether one of the lengths leads out of the window.</summary>
    private static bool IsFarAway(string value) => value.Split(' ').Any(part => Measure(part) is var (number, unit)
        && Math.Abs(number) >= unit switch { "em" or "rem" or "ch" => 20, "%" or "vw" or "vh" => 60, _ => 150 });

    private static (double Number, string Unit)? Measure(string value)
    {
        int end = value.AsSpan().IndexOfAnyExcept(Figures);
        string digits = end < 0 ? value : value[..end];
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? (number, end < 0 ? "" : value[end..]) : null;
    }
}
