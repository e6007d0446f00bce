using System.Text;

namespace ScoArchive.Tests.Intake;

/// <summary>Pages of many ways of building, and of many encodings.</summary>
public sealed class WebPageTests
{
    private const string Filler = "The heads of delegations noted with satisfaction that trade had grown, and agreed to go on with it in the coming years.";

    [Theory]
    [InlineData("windows-1256", "أكد رؤساء الدول الأعضاء أنهم سيواصلون تعزيز التعاون في مجالات السياسة والأمن والاقتصاد.")]
    [InlineData("big5", "成員國元首強調，將繼續加強政治、安全、經貿和人文領域的合作，並支持地區和平與穩定。")]
    [InlineData("cp866", "Стороны подтвердили намерение развивать сотрудничество в области науки, и договорились о встрече.")]
    [InlineData("windows-1251", "Стороны подтвердили намерение развивать сотрудничество в области науки, и договорились о встрече.")]
    [InlineData("koi8-r", "Стороны подтвердили намерение развивать сотрудничество в области науки, и договорились о встрече.")]
    [InlineData("gb2312", "成员国元首强调，将继续加强政治、安全、经贸和人文领域的合作，并支持地区和平与稳定。")]
    [InlineData("utf-8", "成员国元首强调，将继续加强政治、安全、经贸和人文领域的合作，并支持地区和平与稳定。")]
    public void The_encoding_that_a_page_states_is_read(string name, string words)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] page = encoding.GetBytes($"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={name}\"></head><body><p>{words}</p></body></html>");
        Assert.Equal(words + "\n", Intaken.Text(page));
    }

    [Theory]
    [InlineData("quoted-printable", "windows-1251")]
    [InlineData("base64", "koi8-r")]
    [InlineData("base64", "utf-16")]
    [InlineData("8bit", "windows-1251")]
    public void A_saved_page_is_read_in_its_transfer_encoding_and_its_letters(string transfer, string name)
    {
        const string Words = "Стороны подтвердили намерение развивать сотрудничество в области науки, и договорились о встрече.";
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] page = [.. encoding.GetPreamble(), .. encoding.GetBytes($"<html><body><p>{Words}</p></body></html>")];
        byte[] body = transfer switch
        {
            "base64" => Encoding.ASCII.GetBytes(string.Join("\r\n", Convert.ToBase64String(page).Chunk(76).Select(line => new string(line)))),
            "quoted-printable" => Encoding.ASCII.GetBytes(string.Join("=\r\n", page.Select(sign => $"={sign:X2}").Chunk(25).Select(chunk => string.Concat(chunk)))),
            _ => page,
        };
        byte[] head = Encoding.ASCII.GetBytes($"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"cut\"\r\n\r\n--cut\r\nContent-Type: text/html; charset={name}\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n");
        Assert.Equal(Words + "\n", Intaken.Text([.. head, .. body, .. "\r\n--cut--\r\n"u8]));
        Assert.Contains(Intaken.Read([.. head, .. body]).Value!.Text.Doubts, doubt => doubt.Contains("ends before", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_have_the_numbers_that_a_browser_shows_and_tables_are_rows()
    {
        string page = $"<html><body><p>{Filler}</p><ol start=\"3\"><li>boats</li><li>nets<ol type=\"a\"><li>small</li><li>large</li></ol></li></ol><ul><li>fish</li></ul>"
            + "<table><tr><th>Lake</th><th>Depth</th></tr><tr><td rowspan=\"2\">North</td><td>12</td></tr><tr><td>14</td></tr></table></body></html>";
        Assert.Equal([Filler, "3. boats", "4. nets", "a. small", "b. large", "• fish", "| Lake | Depth |\n| North | 12 |\n|  | 14 |"], Paragraphs(page));
    }

    [Fact]
    public void Notes_open_with_the_marks_that_stand_in_the_text()
    {
        string page = $"<html><body><p>{Filler}<sup><a href=\"#n1\">1</a></sup></p><p>{Filler} Area: 4 km<sup>2</sup>.</p><ol><li id=\"n1\">See the report. <a href=\"#r1\">↩</a></li></ol></body></html>";
        Assert.Equal([Filler + "¹", Filler + " Area: 4 km².", "¹ See the report."], Paragraphs(page));
    }

    [Fact]
    public void What_readers_do_not_see_does_not_come_out()
    {
        string page = $"<html><body><div style=\"display: none\"><p>{Filler} Hidden.</p></div><p hidden>{Filler}</p><p>co&shy;operation, {Filler}</p><script>var p = '{Filler}';</script><template><p>{Filler}</p></template></body></html>";
        Assert.Equal(["cooperation, " + Filler], Paragraphs(page));
    }

    [Fact]
    public void A_page_without_running_text_is_refused()
    {
        var read = Intaken.Read("<html><body><ul><li><a href=\"/\">Home</a></li><li><a href=\"/n\">News</a></li></ul></body></html>", "menu.html");
        Assert.Equal("SCO163", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void The_form_is_told_by_the_content()
    {
        Assert.Equal(".html", Intaken.Read($"<!DOCTYPE html><p>{Filler}</p>", "page.txt").Value!.Suffix);
        Assert.Equal(".mhtml", Intaken.Read(MadePages.AsMhtml($"<html><p>{Filler}</p></html>"), "page.doc").Value!.Suffix);
        Assert.Equal(".txt", Intaken.Read(Filler, "page.html").Value!.Suffix);
        Assert.Equal(".docx", Intaken.Read(MadeWordFiles.Make(MadeWordFiles.Paragraph(Filler)), "page.pdf").Value!.Suffix);
    }

    [Fact]
    public void A_name_that_says_another_form_is_told()
    {
        Assert.Contains(".pdf, and what the file holds is .html", Assert.Single(Intaken.Read($"<!DOCTYPE html><p>{Filler}</p>", "page.pdf").Value!.Text.Doubts), StringComparison.Ordinal);
        Assert.Empty(Intaken.Read($"<!DOCTYPE html><p>{Filler}</p>", "page.HTM").Value!.Text.Doubts);
        var empty = Assert.Single(Intaken.Read("", "in/page.pdf").Diagnostics);
        Assert.Equal(("SCO163", "the file is empty"), (empty.Code, empty.Message));
    }

    [Theory]
    [InlineData("D0CF11E0A1B11AE1", "old Word file")]
    [InlineData("7B5C72746631", "RTF")]
    [InlineData("89504E470D0A1A0A", "picture")]
    [InlineData("504B030414000600", "office file")]
    public void Files_of_other_forms_are_refused_with_what_to_do(string bytes, string named)
    {
        var problem = Assert.Single(Intaken.Read(Convert.FromHexString(bytes), "in/file").Diagnostics);
        Assert.StartsWith("in/file: ", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    private static string[] Paragraphs(string page) => Intaken.Text(page).TrimEnd('\n').Split("\n\n");
}
