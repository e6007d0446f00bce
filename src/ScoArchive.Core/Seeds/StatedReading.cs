namespace ScoArchive.Core.Seeds;

/// <summary>What an editor states about how a seed's bytes are to be read; a seed without a record has <see cref="None"/>.</summary>
/// <param name="Encoding">The encoding's name, one of <see cref="NamedEncoding.Names"/>; empty to find it from the bytes.</param>
/// <param name="DamageReason">Why the text is published although bytes of it are no letters, in words for readers; empty where damage is not accepted.</param>
public sealed record StatedReading(string Encoding, string DamageReason)
{
    /// <summary>Nothing is stated: the encoding is found from the bytes, and damage is refused.</summary>
    public static StatedReading None { get; } = new("", "");

    /// <summary>Whether the editor accepts places that cannot be read.</summary>
    public bool AcceptsDamage => DamageReason.Length > 0;
}
