from datetime import datetime

from sqlalchemy import BigInteger, Boolean, Column, DateTime, ForeignKey, String
from sqlalchemy.orm import declared_attr

from common import key, new_base

Base = new_base()


class TimestampMixin:
    created_at = Column(DateTime, nullable=False, default=datetime.utcnow)
    updated_at = Column(DateTime, nullable=False, default=datetime.utcnow, onupdate=datetime.utcnow)


class SoftDeleteMixin:
    is_deleted = Column(Boolean, nullable=False, default=False)
    deleted_at = Column(DateTime)


class AuditMixin:
    @declared_attr
    def created_by_id(cls):
        return Column(BigInteger, ForeignKey("users.id"))

    @declared_attr
    def updated_by_id(cls):
        return Column(BigInteger, ForeignKey("users.id"))


class User(TimestampMixin, SoftDeleteMixin, Base):
    __tablename__ = "users"

    id = key()
    name = Column(String(100), nullable=False)


class Post(TimestampMixin, SoftDeleteMixin, AuditMixin, Base):
    __tablename__ = "posts"

    id = key()
    title = Column(String(200), nullable=False)


class Page(AuditMixin, Base):
    __tablename__ = "pages"

    id = key()
    title = Column(String(200), nullable=False)
