using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Records;
using ScoArchive.Building;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Permalinks;

/// <summary>An address that was published stays with its text, whatever texts without a record come later.</summary>
public sealed class KnownAddressTests
{
    private const string Known = "Astana Declaration\n\nThe parties shall meet every year in the capital of the state that presides over the council.\n";
    private const string Newcomer = "Astana Declaration\n\nCosts of carrying decisions out are shared in equal parts by all the parties without reserve.\n";
    private const string Address = "input/permalinks/astana-declaration.tsv";

    [Fact]
    public async Task A_newcomer_with_a_known_title_gets_another_address_though_its_file_sorts_first()
    {
        using SmallArchive archive = await new SmallArchive().Write("seeds/m.txt", Known).BuildAsync();
        string ledger = archive.Read(Address);
        await archive.Write("seeds/a.txt", Newcomer).BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal(ledger, archive.Read(Address));
        Assert.Contains("every year", archive.Read("output/documents/astana-declaration/index.html"), StringComparison.Ordinal);
        Diagnostic notice = Assert.Single(archive.Report.Diagnostics, problem => problem.Code == RecordCodes.SharedTitle);
        Assert.Equal((Severity.Warning, "seeds/a.txt"), (notice.Severity, notice.Source));
        await archive.BuildAsync(LedgerUse.Lock);
        Assert.Empty(archive.Errors);
    }

    [Fact]
    public async Task Both_addresses_stay_when_both_texts_are_corrected_and_the_files_renamed()
    {
        using SmallArchive archive = await new SmallArchive().Write("seeds/m.txt", Known).Write("seeds/n.txt", Newcomer).BuildAsync();
        string[] addresses = Addresses(archive);
        Assert.Equal(2, addresses.Length);
        await archive.Delete("seeds/m.txt").Delete("seeds/n.txt")
            .Write("seeds/z.txt", Known.Replace("capital", "city", StringComparison.Ordinal)).Write("seeds/b.txt", Newcomer.Replace("equal", "just", StringComparison.Ordinal)).BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal(addresses, Addresses(archive));
        Assert.Contains("in the city", archive.Read("output/documents/astana-declaration/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newcomer_does_not_inherit_the_address_of_a_text_that_is_gone()
    {
        using SmallArchive archive = await new SmallArchive().Write("seeds/m.txt", Known).BuildAsync();
        string ledger = archive.Read(Address);
        await archive.Delete("seeds/m.txt").Write("seeds/a.txt", Newcomer).BuildAsync();
        Assert.NotEmpty(archive.Errors);
        Assert.Equal(ledger, archive.Read(Address));
    }

    private static string[] Addresses(SmallArchive archive) =>
        [.. Directory.GetFiles(Path.Combine(archive.Root, "input", "permalinks"), "*.tsv").Select(file => Path.GetFileName(file)).Where(name => name.Count(sign => sign == '.') == 1).Order(StringComparer.Ordinal)];
}
