using AngleSharp.Dom;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Permalinks;
using Document = ScoArchive.Core.Archive.Document;

namespace ScoArchive.Proof;

/// <summary>
/// Proves that each block of a document stands on its page once, in order, with its own id, the number and the link of that
/// id in the margin, and the check of the words that are shown.
/// </summary>
internal sealed class PassageProof
{
    private const string Hint = "this is a fault of the program or of the theme; an id that leads to other words breaks every citation of it";
    private readonly IDocument _page;
    private readonly Document _document;
    private readonly ProofFaults _faults;

    private PassageProof(IDocument page, Document document, ProofFaults faults) => (_page, _document, _faults) = (page, document, faults);

    /// <summary>Checks one page.</summary>
    public static void Check(IDocument page, Document document, ProofFaults faults)
    {
        PassageProof proof = new(page, document, faults);
        IElement[] shown = [.. page.QuerySelectorAll("article.text").SelectMany(article => article.Descendants<IElement>()).Where(element => element.HasAttribute("data-seed"))];
        if (shown.Length != document.Blocks.Length + document.Lines.Length)
        {
            proof.Report(0, $"shows {shown.Length} blocks and lines, the document has {document.Blocks.Length + document.Lines.Length}");
        }

        int next = 0;
        foreach ((IElement text, Block content) in shown.Zip(document.InOrder()))
        {
            if (content is LineBlock line)
            {
                proof.CheckLine(text, line);
            }
            else
            {
                proof.CheckBlock(text, document.Blocks[next++]);
            }
        }

        proof.CheckTitle();
        proof.CheckFormerIds();
    }

    private void CheckTitle()
    {
        string shown = _page.QuerySelector("h1") is { } title ? ShownWords.WordsOf(title) : "";
        if (shown != ShownWords.Fold(_document.Metadata.Title))
        {
            Report(0, $"has the title “{ProofFaults.Show(shown)}”, not “{ProofFaults.Show(_document.Metadata.Title)}”");
        }
    }

    private void CheckBlock(IElement text, IdentifiedBlock block)
    {
        int line = block.Content.Range.First.Line;
        IElement? holder = HolderOf(text);
        if (holder?.Id != block.Id.Value || text.GetAttribute("data-seed") != block.Content.Range.ToString())
        {
            Report(line, $"has the id “{holder?.Id}” where {block.Id} belongs, at “{ProofFaults.Show(text.TextContent)}”");
            return;
        }

        ShownWords shown = ShownWords.Of(text);
        CheckWords(shown, block, line);
        if (block.Content is HeadingBlock)
        {
            CheckLink(holder, "section-link", "§", block.Id, line);
            return;
        }

        CheckLink(holder, "number", block.Number, block.Id, line);
        string check = TextFingerprint.CheckOf(TextFingerprint.Of(shown.Text));
        if (holder.GetAttribute("data-check") != check)
        {
            Report(line, $"gives {block.Id} the check “{holder.GetAttribute("data-check")}”; its words have {check}");
        }
    }

    /// <summary>A line that is no paragraph stands between them, says what it is, and can be linked to by nothing.</summary>
    private void CheckLine(IElement text, LineBlock line)
    {
        bool apart = text.ParentElement is { LocalName: "article" } && string.IsNullOrEmpty(text.Id) && text.GetAttribute("data-line") == DocumentJson.NameOf(line.Kind);
        string words = ShownWords.Of(text).Text;
        if (!apart || text.GetAttribute("data-seed") != line.Range.ToString() || words != ShownWords.Fold(line.Text))
        {
            Report(line.Range.First.Line, $"shows “{ProofFaults.Show(text.TextContent)}” where the {DocumentJson.NameOf(line.Kind)} “{ProofFaults.Show(line.Text)}” belongs, without an id");
        }
    }

    private void CheckWords(ShownWords shown, IdentifiedBlock block, int line)
    {
        (string marker, string words) = shown;
        string printed = (block.Content as ListItemBlock)?.Marker ?? "";
        string expected = block.Content is TableBlock table
            ? string.Join('\n', table.Rows.Select(row => string.Join('\t', row.Select(ShownWords.Fold)).TrimEnd('\t')))
            : ShownWords.Fold(block.Content.Text);
        if (words != expected || marker != ShownWords.Fold(printed))
        {
            Report(line, $"shows “{ProofFaults.Show($"{marker} {words}")}” as {block.Id}, which is “{ProofFaults.Show($"{printed} {expected}")}”");
        }
    }

    /// <summary>The link beside a block shows its number, or a sign, and leads to it.</summary>
    private void CheckLink(IElement holder, string name, string words, BlockId id, int line)
    {
        IElement[] links = [.. holder.Children.Where(child => child.ClassList.Contains(name))];
        if (links is not [{ LocalName: "a" } link] || link.TextContent != words || link.GetAttribute("href") != "#" + id)
        {
            Report(line, $"shows “{string.Join(", ", links.Select(l => $"{l.TextContent} {l.GetAttribute("href")}"))}” beside {id}, not “{words} #{id}”");
        }
    }

    /// <summary>Former ids lead to the blocks that hold their words, withdrawn ones to the line that says why.</summary>
    private void CheckFormerIds()
    {
        foreach (BlockAlias alias in _document.Permalinks.Aliases)
        {
            IElement? anchor = _page.GetElementById(alias.Id.Value);
            if (anchor is null || (anchor.Id != alias.Target.Value && HolderOf(anchor.ParentElement)?.Id != alias.Target.Value))
            {
                Report(0, $"does not lead from the former id {alias.Id} to {alias.Target}");
            }
        }

        foreach (WithdrawnBlock withdrawn in _document.Permalinks.Withdrawn)
        {
            string line = _page.GetElementById(withdrawn.Id.Value) is { } element && element.ClassList.Contains("withdrawn") ? ShownWords.Fold(element.TextContent) : "";
            if (!line.Contains(ShownWords.Fold(withdrawn.Reason), StringComparison.Ordinal))
            {
                Report(0, $"does not say at {withdrawn.Id} why it was withdrawn");
            }
        }

        HashSet<string> known = [.. _document.Permalinks.Aliases.Select(alias => alias.Id.Value), .. _document.Permalinks.Withdrawn.Select(withdrawn => withdrawn.Id.Value)];
        foreach (IElement unknown in _page.QuerySelectorAll(".alias, .withdrawn")
            .Where(element => !known.Contains(element.Id ?? "") && element.ParentElement?.Closest("article.text") is not null))
        {
            Report(0, $"has a former id that the document never had: “{unknown.Id}”");
        }
    }

    /// <summary>The innermost element with an id that an element stands in.</summary>
    private static IElement? HolderOf(IElement? element)
    {
        while (element is not null && string.IsNullOrEmpty(element.Id))
        {
            element = element.ParentElement;
        }

        return element;
    }

    private void Report(int line, string what) => _faults.Add(ProofFaults.WrongId, line, what, Hint);
}
