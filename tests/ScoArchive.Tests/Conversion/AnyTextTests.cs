using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;
using ScoArchive.Proof;
using ScoArchive.Tests.Proof;

namespace ScoArchive.Tests.Conversion;

/// <summary>What must hold for every text there is.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "a", "The member states", "co-", "operation", "-", "­", "\u00AD", "\n", "\n", "\n\n", "\n\n\n", "\r\n", "\r", "\f", "\v", "\t", " ", "    ", "\u00A0", "\u202F",
        "1.", "1.1.", "a)", "•", "–", "|", "| a | b |", "+---+", "---", "12", "- 3 -", "Page 4", "Home", "Share", "Comments", "©", "Source: x", "By Ann Lee",
        "Article 5", "CHAPTER I", "成员国", "。", "，", "第一条", "Глава 1", "слово", "«", "»", "“", "”", "4 July 2023", "New Delhi, 4 July 2023", "President", ".", ";", ":", ",",
        "\u200B", "\uFEFF", "\u0001", "😀", "e\u0301", "<b>", "&amp;", "]]>", "\u2028", "x\ty\tz", "aa  bb   cc", "TITLE OF THE TEXT", "[1]", "\u0085",
        "(Signed)", "№", "№ 5", "Tags", "Agreement on trade.", "(L. S.) J. KALNINS.", "第六十八届会议", "发言人答问", "Registered by Nepal", "NEPAL and BURMA", "Online", "(",
    ];

    [Fact]
    public void Any_text_is_proven_word_for_word() =>
        Prop.ForAll(Texts().ToArbitrary(), IsProven).Check(PropertyRun.Times(1500));

    [Fact]
    public void Any_marked_words_are_kept_and_proven_or_refused() =>
        Prop.ForAll(
            (from text in Texts() from line in Gen.Choose(1, 8) from start in Gen.Choose(0, 30) from length in Gen.Choose(1, 40) select (text, line, start, length)).ToArbitrary(),
            made => AreKept(made.text, made.line, made.start, made.length)).Check(PropertyRun.Times(1000));

    [Fact]
    public void Any_string_of_characters_is_read_or_refused_and_proven() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || IsProven(text)).Check(PropertyRun.Times(500));

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => bytes is null || SeedReader.Read("any.bin", bytes) is { } outcome && (outcome.Succeeded || outcome.Diagnostics.Length == 1))
            .Check(PropertyRun.Times(500));

    [Fact]
    public void Block_texts_stand_on_one_line_with_single_blanks() =>
        Prop.ForAll(Texts().ToArbitrary(), text => !TryRead(text, out SeedText? seed) || Samples.Convert(seed!).Blocks.Where(b => b is not TableBlock).All(b => IsTidy(b.Text) ? true : throw new InvalidOperationException(Escape(b.Text) + "\n" + Escape(text))))
            .Check(PropertyRun.Times(500));

    [Fact]
    public void Conversion_gives_the_same_result_every_time() =>
        Prop.ForAll(Texts().ToArbitrary(), text => !TryRead(text, out SeedText? seed) || MinimalPage.Render(Samples.Convert(seed!)) == MinimalPage.Render(Samples.Convert(seed!)))
            .Check(PropertyRun.Times(200));

    private static Gen<string> Texts() =>
        from pieces in Gen.Elements(Pieces).ListOf()
        from glue in Gen.Elements("", " ", "\n")
        select string.Join(glue, pieces);

    private static bool IsProven(string text)
    {
        if (!TryRead(text, out SeedText? seed))
        {
            return true;
        }

        var faults = WordProof.Check("any", seed!, PublishedTextReader.Read(MinimalPage.Render(Samples.Convert(seed!))));
        return faults.IsEmpty ? true : throw new InvalidOperationException($"{faults[0]}\n{Escape(text)}");
    }

    private static bool AreKept(string text, int line, int start, int length)
    {
        if (!TryRead(text, out SeedText? seed) || line > seed!.Lines.Length || start >= seed.Lines[line - 1].Length)
        {
            return true;
        }

        string words = seed.Lines[line - 1].Substring(start, Math.Min(length, seed.Lines[line - 1].Length - start)).Trim();
        // A record is UTF-8, which has no half of a sign.
        if (words.Length > 0 && (char.IsLowSurrogate(words[0]) || char.IsHighSurrogate(words[^1])))
        {
            return true;
        }

        Correction slip = new(line, words, words, "so", 1) { Mark = WordMark.Sic };
        Outcome<ConvertedText> marked = Converter.Convert(seed, new EditorialGuidance("any.yml", "", [slip], [], []));
        if (words.Length == 0 || !marked.Succeeded)
        {
            return words.Length == 0 || marked.Diagnostics.All(problem => problem.Code is "SCO201" or "SCO204" or "SCO205");
        }

        bool same = marked.Value.Blocks.Select(block => block.Text).SequenceEqual(Samples.Convert(seed).Blocks.Select(block => block.Text));
        bool once = marked.Value.Blocks.Concat(marked.Value.Lines.Select(placed => placed.Content)).Sum(block => block.Corrections.Count(found => found.Mark == WordMark.Sic)) == 1;
        return same && once && WordProof.Check("any", seed, PublishedTextReader.Read(MinimalPage.Render(marked.Value))).IsEmpty
            ? true : throw new InvalidOperationException($"{same} {once}\n{Escape(words)}\n{Escape(text)}");
    }

    private static bool TryRead(string text, out SeedText? seed)
    {
        Outcome<SeedText> outcome = SeedReader.Read("any.txt", Encoding.UTF8.GetBytes(text));
        seed = outcome.Value;
        return outcome.Succeeded;
    }

    private static bool IsTidy(string text) => text.Length > 0 && text == text.Trim() && !text.Contains("  ", StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal);

    private static string Escape(string text) => string.Concat(text.Select(c => c is >= ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:X4}"));
}
