using System.Collections.Immutable;
using ScoArchive.Core.Languages;

namespace ScoArchive.Core.Vocabulary;

/// <summary>A name or sentence in the language of its vocabulary, and in others where editors give it.</summary>
/// <param name="Language">BCP 47 tag of the vocabulary's language.</param>
/// <param name="Words">The words in it.</param>
/// <param name="Others">The words in other languages, one form each.</param>
public sealed record LocalText(string Language, string Words, ImmutableArray<LocalForms> Others)
{
    /// <summary>The words for a reader of a language, with the language that they are in: the vocabulary's own where that one has none.</summary>
    /// <param name="language">BCP 47 tag; where there is nothing for it, what there is for the same language at large counts.</param>
    public (string Words, string Language) For(string language)
    {
        LocalForms[] others = [.. Others.Where(other => LanguageTag.AreOfOneLanguage(other.Language, language) && other.Forms.Length > 0)];
        LocalForms? found = others.FirstOrDefault(other => other.Language == language) ?? others.FirstOrDefault();
        return found is null || Language == language ? (Words, Language) : (found.Forms[0], found.Language);
    }

    /// <summary>The words for a reader of a language.</summary>
    public string In(string language) => For(language).Words;
}
