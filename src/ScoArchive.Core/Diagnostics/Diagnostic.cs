using ScoArchive.Core.Letters;

namespace ScoArchive.Core.Diagnostics;

/// <summary>A problem found in the archive's content, addressed to the person who can mend it.</summary>
/// <param name="Code">Stable code such as <c>SCO101</c>, listed in <c>docs/diagnostics.md</c>.</param>
/// <param name="Severity">Whether publication goes on.</param>
/// <param name="Source">The file, relative to the archive's folder, with forward slashes.</param>
/// <param name="Line">Line in that file, counted from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column in that line, counted from 1; 0 when the whole line is meant.</param>
/// <param name="Message">What is wrong, in one plain sentence without a final full stop.</param>
/// <param name="Hint">What to do about it, in one plain sentence without a final full stop.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    string Source,
    int Line,
    int Column,
    string Message,
    string Hint)
{
    /// <summary>An error at a place in a file.</summary>
    public static Diagnostic Error(string code, string source, int line, string message, string hint, int column = 0) =>
        new(code, Severity.Error, source, line, column, message, hint);

    /// <summary>A warning at a place in a file.</summary>
    public static Diagnostic Warning(string code, string source, int line, string message, string hint, int column = 0) =>
        new(code, Severity.Warning, source, line, column, message, hint);

    /// <summary>
    /// The form shown to people: <c>file:line: what is wrong; what to do</c>, with the column where one is known, on one line
    /// whatever stands in names and values.
    /// </summary>
    public override string ToString() => ControlCharacters.Show(
        $"{Source}{(Line > 0 ? $":{Line}" : "")}{(Column > 0 ? $":{Column}" : "")}: {Message}; {Hint}");
}
