using Scriban.Runtime;
using ScoArchive.Core.Languages;
using ScoArchive.Templates.Checks;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Functions;

/// <summary>The attributes that words in another language than the interface's need.</summary>
/// <param name="language">BCP 47 tag of the interface's language.</param>
public sealed class LanguageFunction(string language) : TemplateFunction("language")
{
    /// <inheritdoc/>
    public override string Usage => "`language TAG`: inside a tag, the attributes `lang` and `dir` for words of that language, each where it differs from the interface's.";

    /// <inheritdoc/>
    public override TemplateType Check(FunctionUse use)
    {
        if (use.Arguments is not [{ Name: "", Type: TextType { MayBeNull: false } or NothingType }])
        {
            use.Report("'language' takes the tag of a language", "write for instance language model.document.language");
        }

        return new AttributesType();
    }

    /// <inheritdoc/>
    protected override object? Invoke(PageContext context, ScriptArray arguments) =>
        HtmlWriter.Attributes(AttributesOf((string)arguments[0]!, language));

    /// <summary>Names and values in turn; none for the interface's own language, and none where the language is not known.</summary>
    /// <param name="words">The words' language.</param>
    /// <param name="page">The interface's language.</param>
    public static string[] AttributesOf(string words, string page) =>
        words == page || words.Length == 0 ? []
        : WritingDirection.Of(words) == WritingDirection.Of(page) ? ["lang", words]
        : ["lang", words, "dir", WritingDirection.Of(words)];
}
