namespace ScoArchive.Tests.Permalinks;

/// <summary>One word of an edited text; the same word in another place is another one.</summary>
public sealed class EditedWord(string text)
{
    public override string ToString() => text;
}
