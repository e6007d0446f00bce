using System.Collections.Immutable;
using ScoArchive.Cache;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Seeds;
using ScoArchive.Pages.Models;

namespace ScoArchive.Tests.Cache;

/// <summary>What is written down comes back as it was, field by field.</summary>
public sealed class KeptFormTests
{
    private enum Sign
    {
        One,
        Other = -7,
    }

    [Fact]
    public void Values_come_back_as_they_were()
    {
        Back("");
        Back((string?)null);
        Back("\ud83d");
        Back("a\ud83d\ude00b\udc00");
        Back("上海 — “Шанхай” 😀");
        Back(new string('a', 100_000));
        Back(long.MinValue);
        Back(long.MaxValue);
        Back(-1);
        Back(true);
        Back('я');
        Back(1.5);
        Back(double.NaN);
        Back(Sign.Other);
        Back((int?)null);
        Back((int?)3);
        Back(new DateOnly(2024, 7, 4));
        Back(Edtf.TryParse("2024-07~", out Edtf date) ? date : default);
        Back(new Link(new PagePath("a/"), "a"));
    }

    [Fact]
    public void Lists_come_back_as_they_were()
    {
        Assert.True(KeptForm.Read<ImmutableArray<string>>(KeptForm.Write(default(ImmutableArray<string>))).IsDefault);
        Assert.Empty(KeptForm.Read<ImmutableArray<string>>(KeptForm.Write(ImmutableArray<string>.Empty)));
        Assert.Equal(["a", "b", "a"], KeptForm.Read<ImmutableArray<string>>(KeptForm.Write(ImmutableArray.Create("a", "b", "a"))).AsEnumerable());
        Assert.Equal([1, 2], KeptForm.Read<ReadOnlyMemory<byte>>(KeptForm.Write(new ReadOnlyMemory<byte>([1, 2]))).ToArray());
    }

    [Fact]
    public void Words_in_one_number_each_come_back_as_they_were()
    {
        ImmutableArray<NumberedWord> words = [.. Enumerable.Range(0, 300).Select(stem => new NumberedWord(stem * 1000, stem % 2 == 0, stem % 3 == 0))];
        ReadOnlyMemory<byte> written = KeptForm.Write(words);
        Assert.Equal(words.AsEnumerable(), KeptForm.Read<ImmutableArray<NumberedWord>>(written));
        Assert.InRange(written.Length, 4 * words.Length, (4 * words.Length) + 8);
        Assert.Empty(KeptForm.Read<ImmutableArray<NumberedWord>>(KeptForm.Write(ImmutableArray<NumberedWord>.Empty)));
        Assert.True(KeptForm.Read<ImmutableArray<NumberedWord>>(KeptForm.Write(default(ImmutableArray<NumberedWord>))).IsDefault);
    }

    [Fact]
    public void Equal_strings_come_back_as_one()
    {
        ImmutableArray<string> texts = KeptForm.Read<ImmutableArray<string>>(KeptForm.Write(ImmutableArray.Create("text", string.Concat("te", "xt"))));
        Assert.Same(texts[0], texts[1]);
    }

    [Fact]
    public void Objects_come_back_with_the_types_they_had()
    {
        var range = new SeedRange(new SeedPosition(1, 1), new SeedPosition(2, 3));
        ImmutableArray<Block?> blocks = [new HeadingBlock(2, "Part One", range, default), null, new ParagraphBlock("Words.", range, default)];
        Assert.Equal(blocks.AsEnumerable(), KeptForm.Read<ImmutableArray<Block?>>(KeptForm.Write(blocks)));
    }

    [Fact]
    public void What_has_no_content_of_its_own_is_refused()
    {
        Circle circle = new();
        circle.Next = circle;
        Assert.Throws<NotSupportedException>(() => KeptForm.Write(circle));
        Assert.Throws<NotSupportedException>(() => KeptForm.Write(new Func<int>(() => 1)));
        Assert.Throws<NotSupportedException>(() => KeptForm.Write(new Lazy<int>(() => 1)));
    }

    [Fact]
    public void What_ends_too_early_is_refused()
    {
        ReadOnlyMemory<byte> whole = KeptForm.Write(ImmutableArray.Create("some words", "others"));
        ReadOnlyMemory<byte> packed = KeptForm.Write(ImmutableArray.Create(new NumberedWord(3, isContent: true, followsBreak: false)));
        for (int length = 0; length < whole.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => KeptForm.Read<ImmutableArray<string>>(whole[..length]));
        }

        Assert.Throws<InvalidDataException>(() => KeptForm.Read<ImmutableArray<NumberedWord>>(packed[..^1]));
    }

    private static void Back<T>(T value) => Assert.Equal(value, KeptForm.Read<T>(KeptForm.Write(value)));

    private sealed class Circle
    {
        public Circle? Next { get; set; }
    }
}
