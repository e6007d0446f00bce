namespace ScoArchive.Tests.Conversion;

/// <summary>One part of a sample: its kind by a letter, and its words.</summary>
/// <param name="Kind">T title, D dateline, H heading, P paragraph, L list item, Q quotation, B table row, X furniture, R report opening, S signature, C credit, O source.</param>
/// <param name="Text">The words.</param>
public sealed record SamplePart(char Kind, string Text)
{
    public bool IsRunning => Kind is 'H' or 'P' or 'L' or 'Q';
}
