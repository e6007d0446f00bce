using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Commands;

/// <summary>Prints what was found wrong: every error, and of many warnings of one kind the first few with a count.</summary>
public static class DiagnosticPrinter
{
    private const int Few = 5;
    private const int Shown = 3;

    /// <summary>Prints warnings and errors, one a line, errors last so that they are seen.</summary>
    /// <param name="diagnostics">What was found.</param>
    /// <param name="all">Whether every warning is printed, however many there are of its kind.</param>
    public static void Print(IEnumerable<Diagnostic> diagnostics, bool all = true)
    {
        foreach (string line in Warnings([.. diagnostics.Where(problem => problem.Severity == Severity.Warning)], all))
        {
            Console.Out.WriteLine(line);
        }

        foreach (Diagnostic error in diagnostics.Where(problem => problem.Severity == Severity.Error))
        {
            Console.Error.WriteLine($"error {error.Code}: {error}");
        }
    }

    /// <summary>The lines that warnings are printed as; those of one kind stand together where they are many.</summary>
    /// <param name="warnings">The warnings.</param>
    /// <param name="all">Whether each has a line.</param>
    public static IEnumerable<string> Warnings(IReadOnlyList<Diagnostic> warnings, bool all)
    {
        foreach (IGrouping<string, Diagnostic> kind in warnings.GroupBy(warning => warning.Code))
        {
            int count = kind.Count();
            bool isCut = !all && count > Few;
            foreach (Diagnostic warning in isCut ? kind.Take(Shown) : kind)
            {
                yield return $"warning {warning.Code}: {warning}";
            }

            if (isCut)
            {
                yield return FormattableString.Invariant($"warning {kind.Key}: {count - Shown} more like these; --verbose shows all");
            }
        }
    }
}
