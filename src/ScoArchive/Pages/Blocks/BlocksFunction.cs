using Scriban.Runtime;
using ScoArchive.Pages.Models;
using ScoArchive.Strings;
using ScoArchive.Templates;
using ScoArchive.Templates.Checks;
using ScoArchive.Templates.Functions;
using ScoArchive.Templates.Types;

namespace ScoArchive.Pages.Blocks;

/// <summary>Writes a document's text: paragraphs with their numbers, ids and notes. The proof of every word hangs on it, so no template does it.</summary>
/// <param name="text">The interface's words.</param>
public sealed class BlocksFunction(InterfaceText text) : TemplateFunction("blocks")
{
    /// <inheritdoc/>
    public override string Usage => "`blocks model.text`: on a document page, its paragraphs with their numbers, ids and notes.";

    /// <inheritdoc/>
    public override TemplateType Check(FunctionUse use)
    {
        if (use.Arguments is not [{ Name: "", Type: RecordType { Clr: var type } }] || type != typeof(DocumentText))
        {
            use.Report("'blocks' takes the text of a document page", "write blocks model.text in pages/document");
        }

        return new ElementsType();
    }

    /// <inheritdoc/>
    protected override object? Invoke(PageContext context, ScriptArray arguments)
    {
        var document = (DocumentText)arguments[0]!;
        return new PassageWriter(context.Links, text, document.Language).Write(document);
    }
}
