namespace ScoArchive.Intake.Text;

/// <summary>Figures that stand above the line, as marks of notes and powers do.</summary>
public static class RaisedFigures
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The figures of a text raised, where it is nothing but figures; otherwise the text as it is.</summary>
    public static string Of(string text) =>
        text.Length > 0 && text.All(char.IsAsciiDigit) ? string.Concat(text.Select(figure => Raised[figure - '0'])) : text;
}
