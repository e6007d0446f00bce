using ScoArchive.Commands;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Tests.Commands;

/// <summary>A thousand warnings of one kind do not hide the one that matters.</summary>
public sealed class DiagnosticPrinterTests
{
    [Fact]
    public void Many_warnings_of_one_kind_are_counted_and_the_other_is_seen()
    {
        string[] lines = [.. DiagnosticPrinter.Warnings([.. Many(1000), Of("SCO116", "seeds/b.txt")], all: false)];
        Assert.Equal(5, lines.Length);
        Assert.StartsWith("warning SCO112: seeds/0.txt", lines[0], StringComparison.Ordinal);
        Assert.Equal("warning SCO112: 997 more like these; --verbose shows all", lines[3]);
        Assert.StartsWith("warning SCO116: seeds/b.txt", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Asked_for_all_each_has_its_line() => Assert.Equal(1000, DiagnosticPrinter.Warnings([.. Many(1000)], all: true).Count());

    [Fact]
    public void A_few_are_shown_as_they_are() => Assert.Equal(5, DiagnosticPrinter.Warnings([.. Many(5)], all: false).Count());

    private static IEnumerable<Diagnostic> Many(int count) => Enumerable.Range(0, count).Select(i => Of("SCO112", FormattableString.Invariant($"seeds/{i}.txt")));

    private static Diagnostic Of(string code, string source) => Diagnostic.Warning(code, source, 0, "it is so", "do this");
}
