using System.Text;
using FsCheck;
using FsCheck.Fluent;
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
    [InlineData("Resolution on Valleys\rThe Council’s “guides” met on 11–29 September – in Osh.\r", "macintosh", false, "macintosh")]
    [InlineData("The Council’s guides\rmet in Osh\r", "macintosh", false, "macintosh")]
    [InlineData("Réunion à Genève\rLes États-membres ont « décidé » d’aider\r", "macintosh", false, "macintosh")]
    [InlineData("The Council’s guides met\nin Osh and in the Council’s house.\n", "windows-1252", false, "windows-1252")]
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
        Assert.Equal(text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None)[..2], seed.Lines);
    }

    [Fact]
    public void A_stray_byte_makes_no_text_of_an_old_Macintosh()
    {
        byte[] bytes = [.. "The t"u8, 0x98, .. "xt called a\n\nPublished by the F"u8, 0x98, .. "rry Office\n"u8];
        Assert.False(SeedReader.Read("text.txt", bytes).Succeeded);
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
        Assert.Equal(("SCO124", 1), (problem.Code, problem.Line));
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
    [InlineData("The masters met at the café", 1)]
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

    [Theory]
    [InlineData("windows-1251", "Заявление\nо льде")]
    [InlineData("ibm866", "Заявление\nо льде")]
    [InlineData("koi8-r", "Лёд\nи лампы")]
    [InlineData("windows-1252", "Réunion\nles États")]
    [InlineData("big5", "聲明\n港口")]
    [InlineData("gb18030", "声明\n港口")]
    [InlineData("utf-16le", "Лёд\nи лампы")]
    public void Stated_encoding_is_the_one_that_counts(string encoding, string text)
    {
        SeedText seed = SeedReader.Read("text.txt", Encoding.GetEncoding(encoding).GetBytes(text), new StatedReading(encoding, "")).Value!;
        Assert.Equal(text.Split('\n'), seed.Lines);
        Assert.Equal(encoding, seed.Encoding);
    }

    [Theory]
    [InlineData("windows-1251", "C4E5ED0AEC98E6", 2, 2, "byte 98")]
    [InlineData("utf-8", "C4E5ED", 1, 1, "byte C4")]
    [InlineData("gb18030", "C9F9C3F7 0A C9F9 FF20", 2, 2, "byte FF")]
    [InlineData("windows-1251", "EFBBBF D09BD1", 1, 1, "mark of utf-8")]
    [InlineData("windows-1251", "D09BD191D0B4", 1, 1, "is UTF-8")]
    public void Stated_encoding_that_cannot_read_the_bytes_is_refused_with_the_place(string encoding, string hex, int line, int column, string what)
    {
        Diagnostic problem = Assert.Single(SeedReader.Read("text.txt", Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)), new StatedReading(encoding, "")).Diagnostics);
        Assert.Equal(("SCO127", line, column), (problem.Code, problem.Line, problem.Column));
        Assert.Contains(what, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "D0BBD0B0 98 D0BFD18B 0A D0BBD191 D0", "utf-8", "1:3 98, 2:3 D0")]
    [InlineData("", "D0BBD0B0 E282 D0BFD18B 20 EFBFBD", "utf-8", "1:3 E282, 1:7 ")]
    [InlineData("", "EFBBBF 61 FF 62", "utf-8", "1:2 FF")]
    [InlineData("windows-1251", "EBE0 98 EFFB", "windows-1251", "1:3 98")]
    [InlineData("gb18030", "C9F9C3F7 FF 20", "gb18030", "1:3 FF")]
    public void Accepted_damage_is_a_sign_for_each_lost_letter_with_its_place_and_bytes(string encoding, string hex, string expected, string places)
    {
        Outcome<SeedText> outcome = SeedReader.Read("text.txt", Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)), new StatedReading(encoding, "No other copy is known."));
        SeedText seed = outcome.Value!;
        Assert.Equal(expected, seed.Encoding);
        Assert.Equal(places, string.Join(", ", seed.Damage.Select(place => $"{place.Position} {place.Bytes}")));
        Assert.All(seed.Damage, place => Assert.Equal(DamagedPlace.Sign, seed.Lines[place.Position.Line - 1][place.Position.Column - 1]));
        Assert.DoesNotContain(outcome.Diagnostics, problem => problem.Code == SeedCodes.NoDamage);
    }

    [Fact]
    public void Lenient_reading_loses_and_adds_nothing_where_every_byte_is_a_letter() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyString>(), text =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes("a" + text.Get.Replace("\0", "", StringComparison.Ordinal));
            SeedText? plain = SeedReader.Read("any.txt", bytes).Value;
            SeedText? stated = SeedReader.Read("any.txt", bytes, new StatedReading("utf-8", "")).Value;
            return plain is null ? stated is null : plain.Lines.SequenceEqual(stated!.Lines) && plain.Damage.SequenceEqual(stated.Damage);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Accepted_damage_stands_where_UTF_8_ends() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            byte[] read = [.. "ля "u8, .. (bytes ?? []).Select(b => b < 0x20 ? (byte)0x20 : b)];
            string text = Encoding.UTF8.GetString(read);
            SeedText? seed = SeedReader.Read("any.txt", read, new StatedReading("utf-8", "Lost.")).Value;
            return seed is null || (string.Join('\n', seed.Lines) == text && seed.Damage.Length == text.Count(c => c == DamagedPlace.Sign));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Accepted_damage_that_is_none_and_letters_lost_before_are_told()
    {
        Assert.Equal(["SCO128"], SeedReader.Read("text.txt", "abc"u8.ToArray(), new StatedReading("", "Lost.")).Diagnostics.Select(problem => problem.Code));
        Diagnostic warning = Assert.Single(SeedReader.Read("text.txt", "a\nb \uFFFD c"u8.ToArray()).Diagnostics);
        Assert.Equal(("SCO129", Severity.Warning, 2, 3), (warning.Code, warning.Severity, warning.Line, warning.Column));
    }

    [Fact]
    public void Refusal_of_damage_names_the_two_ways_out()
    {
        Diagnostic problem = Assert.Single(SeedReader.Read("text.txt", Convert.FromHexString("D0BBD0B098D0BF")).Diagnostics);
        Assert.Contains("encoding: windows-1251", problem.Hint, StringComparison.Ordinal);
        Assert.Contains("damage: accepted", problem.Hint, StringComparison.Ordinal);
    }
}
