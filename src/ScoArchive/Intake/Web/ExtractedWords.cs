using AngleSharp.Dom;
using ScoArchive.Intake.Text;

namespace ScoArchive.Intake.Web;

/// <summary>The words of an element on one line.</summary>
internal static class ExtractedWords
{
    /// <summary>The words.</summary>
    public static string Of(IElement element) => ExtractedLine.OnOneLine(element.TextContent);
}
