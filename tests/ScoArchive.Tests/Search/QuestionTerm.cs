using System.Globalization;

namespace ScoArchive.Tests.Search;

/// <summary>A word, phrase, opening or nearness.</summary>
public sealed record QuestionTerm(string Type, string Text, int Distance)
{
    public string Written => Type switch
    {
        "phrase" => $"\"{Text}\"",
        "near" => string.Create(CultureInfo.InvariantCulture, $"\"{Text}\"~{Distance}"),
        "prefix" => Text + "*",
        _ => Text,
    };
}
