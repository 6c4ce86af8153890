from sqlalchemy import (BigInteger, CheckConstraint, Column, DateTime, ForeignKey, ForeignKeyConstraint, Index, Integer, String, UniqueConstraint, func)

from common import key, new_base

Base = new_base()


class Account(Base):
    __tablename__ = "accounts"

    id = key()
    email = Column(String(100), nullable=False, unique=True)
    username = Column(String(50), nullable=False, index=True)
    age = Column(Integer, CheckConstraint("age >= 0 AND age <= 150", name="age"))
    status = Column(String(20), nullable=False, server_default="active")
    created_at = Column(DateTime, server_default=func.now())

    __table_args__ = (
        UniqueConstraint("email", "username", name="uq_account_email_username"),
        Index("ix_account_name_age", "username", "age"),
        CheckConstraint("age >= 18", name="check_adult"),
    )


class Region(Base):
    __tablename__ = "regions"

    country = Column(String(2), primary_key=True)
    code = Column(Integer, primary_key=True, autoincrement=False)
    name = Column(String(50), nullable=False)


class Entry(Base):
    __tablename__ = "entries"
    __table_args__ = (ForeignKeyConstraint(["region_country", "region_code"], ["regions.country", "regions.code"], ondelete="SET NULL", onupdate="CASCADE"),)

    id = key()
    owner_id = Column(BigInteger, ForeignKey("accounts.id", ondelete="CASCADE", onupdate="CASCADE"), nullable=False)
    reviewer_id = Column(BigInteger, ForeignKey("accounts.id", ondelete="SET NULL", onupdate="SET NULL"))
    author_id = Column(BigInteger, ForeignKey("accounts.id", ondelete="RESTRICT", onupdate="RESTRICT"))
    editor_id = Column(BigInteger, ForeignKey("accounts.id", ondelete="SET DEFAULT", onupdate="SET DEFAULT"))
    reader_id = Column(BigInteger, ForeignKey("accounts.id"))
    region_country = Column(String(2))
    region_code = Column(Integer)
