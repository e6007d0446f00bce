using System.Text.Json;
using ScoArchive.Checks.Published;

namespace ScoArchive.Tests.Checks;

/// <summary>Each keyword of a schema holds what it promises.</summary>
public sealed class JsonSchemaCheckTests
{
    [Theory]
    [InlineData("""{"type": ["string", "null"]}""", "null", "1")]
    [InlineData("""{"type": "integer"}""", "2.0", "2.5")]
    [InlineData("""{"type": "object", "required": ["a"]}""", """{"a": 1}""", """{"b": 1}""")]
    [InlineData("""{"properties": {"a": {"type": "string"}}}""", """{"a": "x", "b": 1}""", """{"a": 1}""")]
    [InlineData("""{"properties": {"a": {}}, "additionalProperties": false}""", """{"a": 1}""", """{"b": 1}""")]
    [InlineData("""{"additionalProperties": {"type": "number"}}""", """{"b": 1}""", """{"b": ""}""")]
    [InlineData("""{"items": {"type": "string"}, "minItems": 1, "maxItems": 2}""", """["a"]""", "[]")]
    [InlineData("""{"items": {"type": "string"}, "maxItems": 2}""", """["a", "b"]""", """["a", "b", "c"]""")]
    [InlineData("""{"items": {"type": "string"}}""", """["a"]""", "[1]")]
    [InlineData("""{"pattern": "^[a-z]+$", "minLength": 2}""", "\"ab\"", "\"a\"")]
    [InlineData("""{"pattern": "^[a-z]+$"}""", "\"ab\"", "\"Ab\"")]
    [InlineData("""{"enum": ["a", 1]}""", "1", "2")]
    [InlineData("""{"minimum": 1, "maximum": 3}""", "3", "4")]
    [InlineData("""{"minimum": 1}""", "1", "0")]
    [InlineData("""{"anyOf": [{"type": "string"}, {"type": "null"}]}""", "null", "true")]
    [InlineData("""{"allOf": [{"minimum": 1}, {"maximum": 3}]}""", "2", "4")]
    [InlineData("""{"definitions": {"a": {"type": "string"}}, "items": {"$ref": "#/definitions/a"}}""", """["x"]""", "[1]")]
    public void Data_that_keep_a_promise_pass_and_others_do_not(string schema, string kept, string broken)
    {
        Assert.Empty(Check(schema, kept));
        Assert.NotEmpty(Check(schema, broken));
    }

    [Fact]
    public void A_promise_that_is_not_known_is_told() => Assert.Equal(["the schema uses 'const', which is not known"], Check("""{"const": 1}""", "1"));

    private static string[] Check(string schema, string data)
    {
        using JsonDocument rules = JsonDocument.Parse(schema);
        using JsonDocument value = JsonDocument.Parse(data);
        return [.. new JsonSchemaCheck(rules.RootElement).Check(value.RootElement)];
    }
}
