namespace ScoArchive.Core.Addresses;

/// <summary>What a link may lead to. Only values of these types may stand where a template writes a link.</summary>
public interface IAddress;
