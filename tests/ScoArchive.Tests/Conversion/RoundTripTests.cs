using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Seeds;
using ScoArchive.Proof;
using ScoArchive.Tests.Proof;

namespace ScoArchive.Tests.Conversion;

/// <summary>Documents made up at random come back from any layout, and the proof of them catches any change.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Any_layout_line_end_and_encoding_gives_the_blocks_back() =>
        Prop.ForAll(GeneratedText.All().ToArbitrary(), IsReturned).Check(PropertyRun.Times(150));

    [Fact]
    public void Any_change_of_a_word_in_a_generated_page_is_caught() =>
        Prop.ForAll(GeneratedText.All().ToArbitrary(), IsCaught).Check(PropertyRun.Times(30));

    private static bool IsReturned(GeneratedText text)
    {
        ConvertedText converted = Convert(text);
        string[] found = [.. converted.Blocks.Select(b => b is ListItemBlock item ? $"{item.Marker} {item.Text}" : b.Text)];
        return converted.Detected.Title.Value == text.Title && found.SequenceEqual(text.Paragraphs)
            ? true : throw new InvalidOperationException($"{converted.Detected.Title.Value}\nwrong: {string.Join("\nwrong: ", found.Except(text.Paragraphs))}");
    }

    private static bool IsCaught(GeneratedText text)
    {
        ConvertedText converted = Convert(text);
        string page = MinimalPage.Render(converted);
        Assert.Empty(WordProof.Check("generated", converted.Seed, PublishedTextReader.Read(page)));
        return PageMutations.Of(page, new Random(text.Title.Length), 12)
            .All(m => !WordProof.Check("generated", converted.Seed, PublishedTextReader.Read(m.Item2)).IsEmpty ? true : throw new InvalidOperationException(m.Item1));
    }

    private static ConvertedText Convert(GeneratedText text) => Samples.Convert(SeedReader.Read("generated.txt", text.Bytes()).Value!);
}
