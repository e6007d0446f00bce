namespace ScoArchive.Tests.Intake;

/// <summary>What Word shows is what comes out.</summary>
public sealed class WordFileTests
{
    private const string Lists = "<w:abstractNum w:abstractNumId=\"0\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"russianLower\"/><w:lvlText w:val=\"%3)\"/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"第%1条\"/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"
        + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    [Fact]
    public void Items_have_the_numbers_that_Word_shows()
    {
        string body = Item(1, 0, "General") + Item(1, 1, "Aims") + Item(1, 1, "Means") + Item(1, 2, "первое") + Item(1, 2, "второе") + Item(1, 0, "Final") + Item(1, 1, "Force")
            + Item(2, 0, "合作") + Item(2, 0, "生效") + Item(3, 0, "Apples") + Item(4, 0, "Annex") + Item(0, 0, "Plain");
        Assert.Equal(
            ["I. General", "1.1. Aims", "1.2. Means", "а) первое", "б) второе", "II. Final", "2.1. Force", "第三条 合作", "第四条 生效", "• Apples", "I. Annex", "Plain"],
            Paragraphs(MadeWordFiles.Make(body, Lists)));
    }

    [Fact]
    public void Changes_count_as_accepted_and_heads_of_pages_are_left_out()
    {
        string body = "<w:p><w:r><w:t xml:space=\"preserve\">The Parties </w:t></w:r><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>shall</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>will</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> meet in co\u00ADoperation.</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"a\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">They met in </w:t></w:r></w:p><w:p><w:r><w:t>Astana.</w:t></w:r></w:p>"
            + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret</w:t></w:r><w:r><w:t>Open.</w:t></w:r></w:p>";
        Assert.Equal(["The Parties will meet in cooperation.", "They met in Astana.", "Open."], Paragraphs(MadeWordFiles.Make(body, header: "Draft of 3 May")));
    }

    [Fact]
    public void Changes_that_nobody_accepted_and_comments_are_said()
    {
        string body = "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">The Parties </w:t></w:r><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>shall</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>will</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> meet.</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
            + "<w:moveFromRangeStart w:id=\"5\" w:name=\"m\" w:author=\"a\"/><w:p><w:moveFrom w:id=\"6\" w:author=\"a\"><w:r><w:t>They moved on.</w:t></w:r></w:moveFrom></w:p><w:moveFromRangeEnd w:id=\"5\"/>" + MadeWordFiles.Paragraph("They stayed.")
            + "<w:p><w:moveTo w:id=\"8\" w:author=\"a\"><w:r><w:t>They moved on.</w:t></w:r></w:moveTo></w:p>";
        var text = Intaken.Read(MadeWordFiles.Make(body, comments: "Is this the last form?")).Value!.Text;
        Assert.Equal("The Parties will meet.\n\nThey stayed.\n\nThey moved on.\n", text.Text);
        Assert.Equal(2, text.Doubts.Length);
        Assert.Contains("insertions kept: 2, deletions left out: 2", text.Doubts[0], StringComparison.Ordinal);
        Assert.StartsWith("Comments were left out: 1.", text.Doubts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_stand_below_the_text_with_their_marks()
    {
        string body = "<w:p><w:r><w:t>Rivers</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:t xml:space=\"preserve\"> are shared.</w:t></w:r></w:p>" + MadeWordFiles.Paragraph("They flow on.");
        string notes = "<w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> All of them.</w:t></w:r></w:p></w:footnote>";
        Assert.Equal(["Rivers¹ are shared.", "They flow on.", "¹ All of them."], Paragraphs(MadeWordFiles.Make(body, footnotes: notes)));
    }

    [Fact]
    public void Boxes_are_read_once_where_they_hang_and_fields_give_their_results()
    {
        string box = "<w:p><w:r><w:t>Above.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx><w:txbxContent>" + MadeWordFiles.Paragraph("In the box.")
            + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + MadeWordFiles.Paragraph("In the box.") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        string field = "<w:p><w:r><w:t xml:space=\"preserve\">See </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Article 4</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>";
        Assert.Equal(["Above.", "In the box.", "See Article 4."], Paragraphs(MadeWordFiles.Make(box + field)));
    }

    [Fact]
    public void Headings_are_known_by_what_their_styles_stand_on_and_tables_are_rows()
    {
        string table = "<w:tbl><w:tr><w:tc>" + MadeWordFiles.Paragraph("State") + "</w:tc><w:tc>" + MadeWordFiles.Paragraph("Year") + "</w:tc></w:tr><w:tr><w:tc>" + MadeWordFiles.Paragraph("North") + "</w:tc><w:tc>" + MadeWordFiles.Paragraph("2001") + "</w:tc></w:tr></w:tbl>";
        Assert.Equal(
            ["# Two lines of a title", "### Means", "Text stands here.", "State\tYear\nNorth\t2001"],
            Paragraphs(MadeWordFiles.Make(MadeWordFiles.Paragraph("Two lines", "a3") + MadeWordFiles.Paragraph("of a title", "a3") + MadeWordFiles.Paragraph("Means", "Own") + MadeWordFiles.Paragraph("Text stands here.") + table)));
    }

    private static string Item(int list, int level, string words) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{MadeWordFiles.Run(words)}</w:p>";

    private static string[] Paragraphs(byte[] file) => Intaken.Text(file).TrimEnd('\n').Split("\n\n");
}
