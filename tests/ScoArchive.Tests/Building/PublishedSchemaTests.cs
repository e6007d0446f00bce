namespace ScoArchive.Tests.Building;

/// <summary>That a schema which everything satisfies is not what tests hold the data against.</summary>
public sealed class PublishedSchemaTests
{
    [Theory]
    [InlineData("\"slug\":\"one\"", "\"slug\":\"One\"")]
    [InlineData("\"catalogued\":true", "\"catalogued\":1")]
    [InlineData("\"type\":\"paragraph\"", "\"type\":\"verse\"")]
    [InlineData("\"type\":\"paragraph\"", "\"type\":\"listItem\"")]
    [InlineData("\"type\":\"paragraph\"", "\"type\":\"heading\"")]
    [InlineData("\"type\":\"paragraph\"", "\"type\":\"table\"")]
    [InlineData("\"blocks\":", "\"more\":[], \"blocks\":")]
    public async Task Data_that_breaks_the_promise_is_found(string kept, string broken)
    {
        using SmallArchive archive = await new SmallArchive().With("one", "Title of it\n\nThe parties met and agreed on a great many things.\n").BuildAsync();
        string json = archive.Read("output/documents/one/index.json");
        Assert.Empty(PublishedSchema.Problems("document.schema.json", json));
        Assert.Contains(kept, json, StringComparison.Ordinal);
        Assert.NotEmpty(PublishedSchema.Problems("document.schema.json", json.Replace(kept, broken, StringComparison.Ordinal)));
    }
}
