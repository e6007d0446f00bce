using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace ScoArchive.Core.Markdown;

/// <summary>Reads braces in a heading where they stand: attributes of a marked word are the word's, and not the heading's with all that follows.</summary>
internal sealed class PlainHeadings : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (HeadingBlockParser parser in pipeline.BlockParsers.OfType<HeadingBlockParser>())
        {
            parser.TryParseAttributes = null;
        }
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
