namespace ScoArchive.Core.Seeds;

/// <summary>The text that a file's bytes stand for, without a byte order mark.</summary>
/// <param name="Text">The text, with no letter replaced.</param>
/// <param name="Encoding">IANA name of the encoding it was read with.</param>
internal sealed record DecodedBytes(string Text, string Encoding);
