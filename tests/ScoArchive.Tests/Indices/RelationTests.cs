using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Indices;

/// <summary>A relation that one record states is shown on both documents' pages.</summary>
public sealed class RelationTests
{
    [Theory]
    [InlineData("translation-of", "Translation of", "Translated as")]
    [InlineData("reports-on", "Reports on", "Reported by")]
    [InlineData("implements", "Carries out", "Carried out by")]
    [InlineData("replaces", "Replaces", "Replaced by")]
    [InlineData("see-also", "See also", "See also")]
    public async Task A_relation_is_shown_from_both_sides(string relation, string here, string there)
    {
        using SmallArchive archive = await new SmallArchive()
            .With("a", "The parties will meet in spring.\n")
            .With("b", "The parties will part in autumn.\n", $"related:\n  - document: a\n    relation: {relation}\n")
            .BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Contains($"<li>{here} <a href=\"../../documents/a/\"", archive.Read("output/documents/b/index.html"), StringComparison.Ordinal);
        Assert.Contains($"<li>{there} <a href=\"../../documents/b/\"", archive.Read("output/documents/a/index.html"), StringComparison.Ordinal);
    }
}
