using System.Text;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Tests.Seeds;

public sealed class SeedReaderTests
{
    private const string English = "Joint communiqué\r\nThe “member states” met in Astana.\r\n";
    private const string Russian = "Заявление\nГосударства-члены выступают за развитие сотрудничества «в интересах» всех стран.\n";
    private const string Chinese = "联合公报\n成员国将继续加强合作，维护地区和平与稳定。\n";

    static SeedReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(English, "utf-8", false, "utf-8")]
    [InlineData(English, "utf-8", true, "utf-8")]
    [InlineData(English, "utf-16", true, "utf-16le")]
    [InlineData(English, "utf-16", false, "utf-16le")]
    [InlineData(English, "utf-16BE", true, "utf-16be")]
    [InlineData(English, "utf-16BE", false, "utf-16be")]
    [InlineData(English, "windows-1252", false, "windows-1252")]
    [InlineData(Russian, "utf-8", false, "utf-8")]
    [InlineData(Russian, "utf-16", false, "utf-16le")]
    [InlineData(Russian, "utf-16BE", false, "utf-16be")]
    [InlineData(Russian, "windows-1251", false, "windows-1251")]
    [InlineData(Chinese, "utf-8", true, "utf-8")]
    [InlineData(Chinese, "utf-16", true, "utf-16le")]
    [InlineData(Chinese, "utf-16", false, "utf-16le")]
    [InlineData(Chinese, "utf-16BE", false, "utf-16be")]
    public void Encoding_is_found_and_no_letter_changes(string text, string encoding, bool mark, string expected)
    {
        Encoding written = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? written.GetPreamble() : [], .. written.GetBytes(text)];
        SeedText seed = SeedReader.Read("text.txt", bytes).Value!;
        Assert.Equal(expected, seed.Encoding);
        Assert.Equal(text.Split(["\r\n", "\n"], StringSplitOptions.None)[..2], seed.Lines);
    }

    [Theory]
    [InlineData("a\nb\r\nc\rd", 4)]
    [InlineData("a\n", 1)]
    [InlineData("a\n\n", 2)]
    [InlineData("\fa", 1)]
    public void Lines_end_at_line_feeds_and_carriage_returns_only(string text, int lines) =>
        Assert.Equal(lines, SeedReader.Read("text.txt", Encoding.UTF8.GetBytes(text)).Value!.Lines.Length);

    [Fact]
    public void Checksum_is_of_the_bytes_as_received()
    {
        SeedText seed = SeedReader.Read("text.txt", "abc"u8.ToArray()).Value!;
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", seed.Sha256);
        Assert.Equal(3, seed.ByteCount);
    }

    [Theory]
    [InlineData("", "SCO120")]
    [InlineData("25504446 2D312E34 0A", "SCO121")]
    [InlineData("89504E47 0D0A1A0A", "SCO121")]
    [InlineData("504B0304 14000600", "SCO121")]
    [InlineData("00010203 04050607", "SCO121")]
    [InlineData("61626300 646566", "SCO121")]
    [InlineData("20200A20 0A2D2D2D", "SCO122")]
    [InlineData("EFBBBF61 FF62", "SCO123")]
    [InlineData("FFFE00D8 6100", "SCO123")]
    [InlineData("6181626320E4", "SCO124")]
    public void Files_that_are_no_texts_are_refused_by_name(string hex, string code)
    {
        Outcome<SeedText> outcome = SeedReader.Read("scan.txt", Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)));
        Diagnostic diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal((code, "scan.txt"), (diagnostic.Code, diagnostic.Source));
    }

    [Theory]
    [InlineData("koi8-r", Russian)]
    [InlineData("gb18030", Chinese)]
    [InlineData("shift_jis", "これは日本語の文章です。会議は東京で開かれた。\n")]
    public void Other_encodings_are_refused_rather_than_misread(string encoding, string text) =>
        Assert.Equal("SCO124", Assert.Single(SeedReader.Read("text.txt", Encoding.GetEncoding(encoding).GetBytes(text)).Diagnostics).Code);
}
