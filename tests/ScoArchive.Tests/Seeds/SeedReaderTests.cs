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
    [InlineData("Заявление\nГосударства-члены выступают за развитие сотрудничества.\n", "koi8-r", false, "koi8-r")]
    [InlineData("ЗАЯВЛЕНИЕ О ЛЕДЕ\nПорты закрыты.\n", "koi8-r", false, "koi8-r")]
    [InlineData("ЗАЯВЛЕНИЕ О ЛЕДЕ\nПорты закрыты.\n", "windows-1251", false, "windows-1251")]
    [InlineData(Chinese, "gb18030", false, "gb18030")]
    [InlineData("聯合聲明\n成員國決定加強合作，維護地區和平與安全。\n", "big5", false, "big5")]
    [InlineData("Réunion à Genève\nLes États – membres – se réunissent « à l’été ».\n", "windows-1252", false, "windows-1252")]
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
    [InlineData("shift_jis", "これは日本語の文章です。会議は東京で開かれた。\n")]
    [InlineData("iso-8859-7", "Η διακήρυξη των κρατών μελών\n")]
    [InlineData("ibm866", "Заявление глав государств о сотрудничестве\n")]
    public void Other_encodings_are_refused_rather_than_misread(string encoding, string text)
    {
        Diagnostic problem = Assert.Single(SeedReader.Read("text.txt", Encoding.GetEncoding(encoding).GetBytes(text)).Diagnostics);
        Assert.Equal("SCO124", problem.Code);
        Assert.Contains("best guess", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Café\nThe masters’ boats – and \u0001 ships", 2, 26, "98")]
    [InlineData("Заявление\nо льде\nи о лам\u0001пах", 3, 8, "98")]
    [InlineData("联合声明\n各港\u0001口负责人", 2, 3, "98")]
    public void Stray_byte_in_a_text_of_UTF_8_is_refused_with_its_place(string text, int line, int column, string value)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        bytes[Array.IndexOf(bytes, (byte)1)] = 0x98;
        Diagnostic problem = Assert.Single(SeedReader.Read("text.txt", bytes).Diagnostics);
        Assert.Equal(("SCO125", line, column), (problem.Code, problem.Line, problem.Column));
        Assert.Contains(value, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The masters met at the Café and drank té", 1)]
    [InlineData("Порты закрыты льдом", 1)]
    [InlineData("各港口每天早晨公布一次冰层厚度", 2)]
    public void Text_that_is_cut_inside_a_letter_is_refused(string text, int missing) =>
        Assert.Equal("SCO125", Assert.Single(SeedReader.Read("text.txt", Encoding.UTF8.GetBytes(text).AsMemory()[..^missing]).Diagnostics).Code);

    [Fact]
    public void One_spoilt_byte_never_turns_a_text_into_another()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Russian + Chinese + English);
        for (int place = 0; place < bytes.Length; place++)
        {
            byte[] spoilt = [.. bytes];
            spoilt[place] = 0xFF;
            Assert.False(SeedReader.Read("text.txt", spoilt).Succeeded);
        }
    }
}
