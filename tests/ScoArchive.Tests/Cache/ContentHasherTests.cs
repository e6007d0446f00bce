using System.Collections.Immutable;
using ScoArchive.Cache;
using ScoArchive.Core.Dates;
using ScoArchive.Pages.Models;
using ScoArchive.Templates;

namespace ScoArchive.Tests.Cache;

/// <summary>Values that differ in anything have different checksums, and equal ones the same.</summary>
public sealed class ContentHasherTests
{
    private static object?[] Values =>
    [
        null, "", "a", "ab", 0, 1, -1, true, false, 1L, 'a', 1.5, new DateOnly(2024, 7, 4), Edtf.TryParse("2024-07", out Edtf date) ? date : default, Edtf.TryParse("2024-07~", out Edtf about) ? about : default,
        Array.Empty<string>(), new[] { "" }, new[] { "a", "b" }, new[] { "ab" }, new[] { "b", "a" }, ImmutableArray.Create("a", "b"), default(ImmutableArray<string>), ImmutableArray<string>.Empty,
        Words(("a", 1), ("b", 2)), Words(("a", 2), ("b", 1)), Words(("a", 1)), ImmutableSortedDictionary<string, int>.Empty,
        new Link(PagePath.Home, "a"), new Link(new PagePath("a/"), "a"), new Link(new PagePath("a/"), ""), new PageLinks(PagePath.Home), new PageLinks(PagePath.Home, "/below/"),
        new SourceLine(1, "a", []), new SourceLine(1, "a", default), new SourceLine(1, "a", [new Link(PagePath.Home, "a")]), new ReadOnlyMemory<byte>([1, 2]), new ReadOnlyMemory<byte>([1]),
        "\ud83d", "\ufffd", new string('a', 100_000), new string('a', 100_001), Sign.One, Sign.Other,
    ];

    private enum Sign
    {
        One,
        Other,
    }

    [Fact]
    public void Different_values_have_different_checksums()
    {
        CacheKey[] keys = [.. Values.Select(value => KeyOf(value))];
        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    [Fact]
    public void Equal_values_have_the_same()
    {
        static object Make(string words) => new SourceLine(3, words, [new Link(new PagePath("a/"), words + words)]);
        Assert.Equal(KeyOf(Make("text")), KeyOf(Make(string.Concat("te", "xt"))));
    }

    [Fact]
    public void What_has_no_content_of_its_own_is_refused()
    {
        Circle circle = new();
        circle.Next = circle;
        foreach (object value in (object[])[new Func<int>(() => 1), new Lazy<int>(() => 1), Enumerable.Range(0, 3).Where(number => number > 1), circle, 1f])
        {
            Assert.Throws<NotSupportedException>(() => KeyOf(value));
        }
    }

    private static ImmutableSortedDictionary<string, int> Words(params (string Key, int Value)[] words) => words.ToImmutableSortedDictionary(word => word.Key, word => word.Value);

    private static CacheKey KeyOf(object? value)
    {
        using CacheKeyBuilder key = new("test");
        return key.AddContent(value).ToKey();
    }

    private sealed class Circle
    {
        public Circle? Next { get; set; }
    }
}
